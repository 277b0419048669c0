#!/usr/bin/env bash
# Plays eight stories of production runs with curl against a running stack, tells what happened, and fails when
# something is not as a story says. Usage: demo.sh [URL]; TOKEN holds an access token where the stack asks for one.
set -euo pipefail

url=${1:-${URL:-http://127.0.0.1:3000}}
url=${url%/}
settle_seconds=20

for command in curl jq; do
  command -v "$command" >/dev/null || { echo "$command is needed." >&2; exit 1; }
done

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# send METHOD PATH [BODY [HEADER ...]]: status in $status, body in $body, ETag in $etag
send() {
  local method=$1 path=$2 data=${3-} headers=() answer
  [ $# -le 3 ] || for header in "${@:4}"; do headers+=(-H "$header"); done
  [ -z "${TOKEN-}" ] || headers+=(-H "authorization: Bearer $TOKEN")
  [ -z "$data" ] || headers+=(-H "content-type: application/json" --data-binary "$data")
  answer=$(curl -sS --max-time 30 -X "$method" "$url/v1$path" ${headers[@]+"${headers[@]}"} \
    -w '\n%header{etag}\n%{http_code}') || fail "$url does not answer: is the stack running? (make start)"
  status=${answer##*$'\n'}
  answer=${answer%$'\n'*}
  etag=${answer##*$'\n'}
  body=${answer%$'\n'*}
}

# call METHOD PATH [BODY [HEADER ...]]: as send, and it must succeed
call() {
  send "$@"
  [[ $status == 2* ]] || fail "$1 $2 was answered $status: $body"
}

# field JQ: of the last answer
field() { jq -r "$1" <<<"$body"; }

# json JQ [--arg NAME VALUE ...]: a body
json() { jq -nc "$@"; }

# check WHAT ACTUAL EXPECTED
check() { [ "$2" = "$3" ] || fail "$1 is $2 and should be $3"; }

say() { printf '   %s\n' "$*"; }

story() {
  number=$((${number-0} + 1))
  printf '\n%d. %s\n' "$number" "$*"
}

add() {
  call POST "$1" "$2"
  field .id
}

remaining() {
  call GET "/spools/$1"
  field .remainingGrams
}

# create BODY, start RUN, complete RUN BODY: the answer stays in $body
create() {
  call POST /runs "$1"
  run=$(field .id)
  check "the status of $run" "$(field .status)" PENDING
}

start() {
  call POST "/runs/$1/start" '{}'
  check "the status of $1" "$(field .status)" IN_PROGRESS
}

complete() {
  call POST "/runs/$1/complete" "$2"
  check "the status of $1" "$(field .status)" COMPLETED
}

# settled RUN: waits until stock and figures show the run's results
settled() {
  local deadline=$((SECONDS + settle_seconds))
  while call GET "/runs/$1"; [ "$(field .results.settled)" != true ]; do
    [ "$SECONDS" -lt "$deadline" ] || fail "the results of $1 did not reach the stock within $settle_seconds s"
    sleep 0.1
  done
}

# available SPOOL EXPECTED: what open runs keep is known a moment after they change
available() {
  local deadline=$((SECONDS + settle_seconds))
  while call GET "/spools/$1"; [ "$(field .availableGrams)" != "$2" ]; do
    [ "$SECONDS" -lt "$deadline" ] || fail "available of $1 is $(field .availableGrams) g and should be $2 g"
    sleep 0.1
  done
}

spool() { add /spools "$(json --arg name "$1" --argjson price "${2-20}" \
  '{label: $name, material: "PLA", netGrams: 1000, tareGrams: 250, price: $price}')"; }

model() { add /models "$(json --arg name "$1" --argjson grams "$2" '{name: $name, gramsPerPiece: $grams}')"; }

# plan MODEL QUANTITY GRAMS SPOOL [PLATES]
plan() { json --arg printer "$printer" --arg model "$1" --argjson quantity "$2" --argjson grams "$3" --arg spool "$4" \
  --argjson plates "${5-1}" '{printerId: $printer, plates: $plates, items: [{modelId: $model, quantity: $quantity}],
    materials: [{spoolId: $spool, estimatedGrams: $grams}]}'; }

# results MODEL SUCCESSFUL FAILED SPOOL GRAMS
results() { json --arg model "$1" --argjson good "$2" --argjson failed "$3" --arg spool "$4" --argjson grams "$5" \
  '{items: [{modelId: $model, successful: $good, failed: $failed}], materials: [{spoolId: $spool, actualGrams: $grams}]}'; }

send GET /health
[ "$status" = 200 ] || fail "$url/v1/health was answered $status: $body"
echo "Playing at $url. Amounts are in the farm's currency; a kilogram costs 20, of red 25."

printer=$(add /printers '{"name": "Demo printer", "hourlyCost": 0.5}')
black=$(spool "Demo black")
white=$(spool "Demo white")
red=$(spool "Demo red" 25)
stand=$(model "Demo phone stand" 40)
keychain=$(model "Demo keychain" 4.2)
sign=$(model "Demo sign" 100)

story "A single print"
before=$(remaining "$black")
create "$(plan "$stand" 1 40 "$black")"
start "$run"
complete "$run" "$(results "$stand" 1 0 "$black" 42.5)"
settled "$run"
check "the variance" "$(field '"\(.variance.grams) g, \(.variance.percent) %"')" "2.5 g, 6.25 %"
check "the material's cost" "$(field .cost.parts.material)" 0.85
say "$run on $(field .printer.name): estimated 40 g, used 42.5 g: variance $(field .variance.grams) g or $(field .variance.percent) %."
say "Material cost $(field .cost.parts.material), all known parts $(field .cost.actual)."
after=$(remaining "$black")
check "what remains of $black" "$after" 957.5
say "$black had $before g and has $after g."

story "12 keychains over 3 plates, one of them failed"
before=$after
create "$(plan "$keychain" 12 50 "$black" 3)"
start "$run"
send POST "/runs/$run/complete" "$(results "$keychain" 11 0 "$black" 52)"
check "the answer to 11 of 12 pieces" "$status" 422
say "11 good alone is refused: $(field '.errors[0].detail')"
complete "$run" "$(results "$keychain" 11 1 "$black" 52 | jq -c '. + {failureReason: "adhesion"}')"
settled "$run"
check "the pieces" "$(field '.items[0] | "\(.successful)/\(.failed)"')" 11/1
check "the variance" "$(field .variance.percent)" 4
say "$run: $(field '.items[0].successful') good, $(field '.items[0].failed') failed ($(field .results.failureReason)); variance $(field .variance.grams) g or $(field .variance.percent) %."
say "Each good one cost $(field .cost.perGoodItem): the failed one is in it."
after=$(remaining "$black")
check "what remains of $black" "$after" 905.5
say "$black had $before g and has $after g."

story "A print in three colours"
create "$(json --arg printer "$printer" --arg model "$sign" --arg black "$black" --arg white "$white" --arg red "$red" '{
  printerId: $printer, estimate: {modelGrams: 80, flushedGrams: 12, towerGrams: 8},
  items: [{modelId: $model, quantity: 1}],
  materials: [{spoolId: $white, estimatedGrams: 60}, {spoolId: $black, estimatedGrams: 20},
    {spoolId: $red, estimatedGrams: 20}]}')"
start "$run"
complete "$run" "$(json --arg model "$sign" --arg black "$black" --arg white "$white" --arg red "$red" '{
  items: [{modelId: $model, successful: 1, failed: 0}],
  materials: [{spoolId: $white, actualGrams: 61}, {spoolId: $black, actualGrams: 19.5},
    {spoolId: $red, actualGrams: 22}]}')"
settled "$run"
check "the variances" "$(field '[.materials[].varianceGrams] | join(", ")')" "1, -0.5, 2"
check "the costs" "$(field '[.materials[].cost] | join(", ")')" "1.22, 0.39, 0.55"
say "$run: $(field '[.materials[] | "\(.label) \(.actualGrams) g of \(.estimatedGrams) g for \(.cost)"] | join("; ")')."
say "Together $(field .variance.grams) g or $(field .variance.percent) % more than estimated."
check "what remains" "$(remaining "$white"), $(remaining "$black"), $(remaining "$red")" "939, 886, 978"
say "Of white 939 g, of black 886 g, of red 978 g remain."

story "Weighing the spool before and after"
create "$(plan "$stand" 1 40 "$white")"
start "$run"
swapped=$(json --arg model "$stand" --arg spool "$white" '{items: [{modelId: $model, successful: 1, failed: 0}],
  materials: [{spoolId: $spool, beforeGrams: 1150.2, afterGrams: 1189}]}')
send POST "/runs/$run/complete" "$swapped"
check "the answer to a spool that got heavier" "$status" 422
say "Heavier afterwards is refused: $(field '.errors[0].detail')"
complete "$run" "$(jq -c '.materials[0] += {beforeGrams: 1189, afterGrams: 1150.2}' <<<"$swapped")"
settled "$run"
check "the weighed use" "$(field '.materials[0].actualGrams')" 38.8
say "$run: $(field '.materials[0].weighing | "\(.beforeGrams) g before, \(.afterGrams) g after"'), so $(field '.materials[0].actualGrams') g used; variance $(field .variance.percent) %."
check "what remains of $white" "$(remaining "$white")" 900.2
say "$white has 900.2 g, which is the scale's 1150.2 g without the empty spool's 250 g."

story "A print that failed at 40 %, and its reprint"
before=$(remaining "$red")
create "$(plan "$stand" 4 160 "$red")"
failed=$run
start "$failed"
call POST "/runs/$failed/fail" "$(json --arg spool "$red" \
  '{reason: "spaghetti", notes: "Came loose at 40 %", materials: [{spoolId: $spool, actualGrams: 64}]}')"
settled "$failed"
check "the status of $failed" "$(field .status)" FAILED
check "the failed pieces" "$(field '.items[0].failed')" 4
check "the failed run's material" "$(field .cost.parts.material)" 1.6
say "$failed failed ($(field .failure.reason): $(field .failure.notes)). It used 64 g, which cost $(field .cost.parts.material)."
call POST /runs/preview "$(json --arg run "$failed" '{reprintOf: $run}')"
check "the proposed pieces" "$(field .totals.pieces)" 4
create "$(jq -c '{printerId: .printer.id, reprintOf, plates, items: [.items[] | {modelId, quantity}],
  materials: [.materials[] | {spoolId, estimatedGrams}]}' <<<"$body")"
start "$run"
complete "$run" "$(results "$stand" 4 0 "$red" 161)"
settled "$run"
reprint=$run
call GET "/runs/$failed"
check "the reprints of $failed" "$(field '.reprints | join(",")')" "$reprint"
check "the good pieces of both" "$(field .cost.chain.goodItems)" 4
say "$reprint printed the $(field .cost.chain.goodItems) pieces again. Both cost $(field .cost.chain.total), $(field .cost.chain.perGoodItem) for each good piece."
after=$(remaining "$red")
check "what remains of $red" "$after" 753
say "$red had $before g and has $after g."

story "A forgotten start"
create "$(plan "$stand" 1 40 "$black")"
send POST "/runs/$run/complete" "$(results "$stand" 1 0 "$black" 40)"
check "the answer to completing what was not started" "$status" 409
say "Completing at once is refused: $(field .detail)"
begin=$(jq -nr 'now - 7200 | floor | todate')
complete "$run" "$(results "$stand" 1 0 "$black" 40 | jq -c --arg at "$begin" '. + {startedAt: $at}')"
settled "$run"
check "the start" "$(field .startedAt)" "$begin"
check "the timeline" "$(field '[.history[].action] | join(", ")')" "create, start, complete"
minutes=$(field '.durationSeconds / 60 | round')
[ "$minutes" -ge 119 ] && [ "$minutes" -le 125 ] || fail "it took $minutes minutes and should have taken 120"
say "With startedAt it took $minutes minutes, and its timeline has: $(field '[.history[].action] | join(", ")')."
check "what remains of $black" "$(remaining "$black")" 846

story "A correction of grams and spool"
create "$(plan "$stand" 1 40 "$black")"
start "$run"
complete "$run" "$(results "$stand" 1 0 "$black" 40)"
settled "$run"
version=$etag
check "what remains of $black" "$(remaining "$black")" 806
correction=$(json --arg model "$stand" --arg black "$black" --arg white "$white" '{
  reason: "White was loaded, and the scale says 38.2 g", items: [{modelId: $model, successful: 1, failed: 0}],
  materials: [{spoolId: $white, insteadOf: $black, actualGrams: 38.2}]}')
send PUT "/runs/$run/results" "$correction"
check "the answer to a correction of who knows which version" "$status" 428
call PUT "/runs/$run/results" "$correction" "if-match: $version"
settled "$run"
check "the revision" "$(field .results.revision)" 2
check "what was recorded first" "$(field '.revisions[0].materials[0] | "\(.spoolId) \(.actualGrams)"')" "$black 40"
check "what remains" "$(remaining "$black"), $(remaining "$white")" "846, 862"
call GET "/spools/$black/ledger?limit=2"
check "the ledger of $black" "$(field '[.items[] | "\(.type) \(.deltaGrams)"] | join(", ")')" "corrected 40, used -40"
say "$run now says 38.2 g of white instead of 40 g of black; the first revision stays readable."
say "$black got its 40 g back and has 846 g, $white gave 38.2 g and has 862 g. Each ledger says so."

story "A cancelled run"
create "$(plan "$stand" 10 400 "$red")"
available "$red" 353
say "$run keeps 400 g of $red: of 753 g, 353 g are available."
call POST "/runs/$run/cancel" '{"reason": "The order was withdrawn"}'
check "the status of $run" "$(field .status)" CANCELLED
check "what is still allowed" "$(field '.allowedActions | length')" 0
available "$red" 753
check "what remains of $red" "$(field .remainingGrams)" 753
call GET "/spools/$red/ledger?limit=1"
check "the newest entry of $red's ledger" "$(field '.items[0].runId')" "$reprint"
say "Cancelled: all 753 g are available again, and the ledger of $red knows nothing of it."

# Nothing is deleted; what is archived is out of the way.
for path in "/printers/$printer" "/spools/$black" "/spools/$white" "/spools/$red" "/models/$stand" "/models/$keychain" \
  "/models/$sign"; do
  call PATCH "$path" '{"archived": true}' 'if-match: *'
done
printf '\nAll as it should be. Printer, spools and models of these stories are archived now.\n'
