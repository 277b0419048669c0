"""Prints a template as CloudFormation sees it, after the SAM transform: python transform.py template.yaml > out.json

Linters look only at what is written; this shows what the transform makes of it. Needs no network and no account.
"""

import json
import sys
from pathlib import Path

from boto3 import Session
from samtranslator.parser.parser import Parser
from samtranslator.translator.translator import Translator
from samtranslator.yaml_helper import yaml_parse

template = yaml_parse(Path(sys.argv[1]).read_text(encoding="utf-8"))
# A deployment puts code and nested templates into S3 first; where they lie does not matter here.
template["Globals"]["Function"]["CodeUri"] = "s3://bucket/functions.zip"
for resource in template["Resources"].values():
    if resource["Type"] == "AWS::CloudFormation::Stack":
        resource["Properties"]["TemplateURL"] = "https://bucket.s3.amazonaws.com/nested.yaml"

translator = Translator(None, Parser(), boto_session=Session(region_name="us-east-1"))
print(json.dumps(translator.translate(template, parameter_values={}), indent=2))
