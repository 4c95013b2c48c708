"""What AWS makes of the template: its SAM resources become CloudFormation's. Prints the result as JSON.

    translate_stack.py TEMPLATE

The text of the state machine stands in the result, with its substitutions: CloudFormation would fetch it from S3, and moto does not.
"""

import json
import os
import pathlib
import re
import sys

os.environ.setdefault("AWS_DEFAULT_REGION", "eu-west-1")

from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse


class NoPolicies:
    def load(self):
        return {}


def translate(path):
    template = yaml_parse(path.read_text())
    template["Globals"]["Function"]["CodeUri"] = "s3://functions/functions.zip"
    definitions = {}
    for name, resource in template["Resources"].items():
        if resource["Type"] == "AWS::Serverless::StateMachine":
            definitions[name] = (path.parent / resource["Properties"]["DefinitionUri"]).read_text()
            resource["Properties"]["DefinitionUri"] = "s3://functions/definition"

    translated = transform(template, {}, NoPolicies())
    for name, text in definitions.items():
        properties = translated["Resources"][name]["Properties"]
        del properties["DefinitionS3Location"]
        substitutions = properties.pop("DefinitionSubstitutions")

        # Not Fn::Sub, in which moto makes one $ of the two that stand before the context object.
        pieces = re.split(r"\$\{(\w+)\}", text)
        properties["DefinitionString"] = {"Fn::Join": ["", [substitutions[piece] if index % 2 else piece for index, piece in enumerate(pieces)]]}
    return translated


if __name__ == "__main__":
    json.dump(translate(pathlib.Path(sys.argv[1])), sys.stdout)
