"""Judges the template with cfn-lint: says nothing and ends with 0, or says what is wrong.

    lint_stack.py TEMPLATE
"""

import sys

from cfnlint.runner import main

sys.stdout = sys.stderr
main()
