"""Judges the template with cfn-lint: says nothing and ends with 0, or says what is wrong.

    lint_stack.py TEMPLATE
"""

import runpy
import sys

sys.stdout = sys.stderr
runpy.run_module("cfnlint", run_name="__main__")
