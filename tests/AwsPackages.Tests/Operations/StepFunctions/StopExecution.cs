using Amazon.StepFunctions.Model;

namespace AwsPackages.Tests.Operations.StepFunctions;

internal static class StopExecution
{
    public static readonly OperationCase Case = new()
    {
        Name = "StepFunctions.StopExecution",
        Call = async clients => await clients.StepFunctions.StopExecutionAsync(new StopExecutionRequest
        {
            ExecutionArn = "arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100",
            Error = "Operator.Stopped",
            Cause = "paused by ana: \"schema change\" & backfill",
        }),
        Sends = """
            POST https://states.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.0
            X-Amz-Target: AWSStepFunctions.StopExecution

            {"executionArn":"arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100","error":"Operator.Stopped","cause":"paused by ana: \"schema change\" & backfill"}
            """,
        Reply = """{"stopDate":1.795172437207E9}""",
        Reads = "StopDate = 2026-11-20T11:00:37.207Z",
        EmptyReply = "{}",
        Errors =
        [
            new(400, """{"__type":"com.amazonaws.swf.service.v2.model#ExecutionDoesNotExist","message":"Execution Does Not Exist: 'arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100'"}""", typeof(ExecutionDoesNotExistException), "ExecutionDoesNotExist"),
            new(400, """{"__type":"ValidationException","message":"This operation is not supported by this type of state machine"}""", typeof(ValidationException), "ValidationException"),
        ],
    };
}
