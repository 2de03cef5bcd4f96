"""Mission pack: author, sign and publish it; fetch, verify and read it.

May import `store` and what stands below it.
"""

import sys
from types import ModuleType

# securesystemslib loads boto3 where it is installed, for keys in AWS, which no officer has: every
# start at headquarters would take 0.2 s longer.
_no_aws = ModuleType("securesystemslib.signer._aws_signer")
_no_aws.__dict__["AWSSigner"] = type("AWSSigner", (), {"SCHEME": "awskms"})
sys.modules.setdefault(_no_aws.__name__, _no_aws)
