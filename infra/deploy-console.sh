#!/usr/bin/env bash
# Uploads the console that was built into console/dist, for a deployed stack with a user pool of its own.
# Usage: deploy-console.sh STACK
set -euo pipefail
stack=${1:?the name of the deployed stack}
cd "$(dirname "$0")/../console/dist"

outputs=$(aws cloudformation describe-stacks --stack-name "$stack" --query 'Stacks[0].Outputs' --output json)
output() {
  jq --exit-status --raw-output --arg key "$1" '.[] | select(.OutputKey == $key) | .OutputValue' <<<"$outputs" ||
    { echo "The stack $stack has no output $1." >&2; exit 1; }
}
bucket=$(output ConsoleBucket)
distribution=$(output ConsoleDistributionId)
config=$(jq --null-input --arg authority "$(output Issuer)" --arg clientId "$(output ClientId)" \
  --arg signOutUrl "$(output SignInUrl)/logout" '{signIn: {authority: $authority, clientId: $clientId, signOutUrl: $signOutUrl}}')

# The files that pages name first, and the page last, so that nobody gets a page whose files are not there yet.
aws s3 sync assets "s3://$bucket/assets" --cache-control 'public, max-age=31536000, immutable'
aws s3 cp --content-type application/json --cache-control no-cache - "s3://$bucket/config.json" <<<"$config"
aws s3 sync . "s3://$bucket" --exclude 'assets/*' --exclude config.json --cache-control no-cache
aws cloudfront create-invalidation --distribution-id "$distribution" --paths /index.html /config.json >/dev/null
echo "The console is at $(output ConsoleUrl)"
