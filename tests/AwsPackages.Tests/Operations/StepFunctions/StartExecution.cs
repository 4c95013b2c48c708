using Amazon.StepFunctions.Model;

namespace AwsPackages.Tests.Operations.StepFunctions;

internal static class StartExecution
{
    public static readonly OperationCase Case = new()
    {
        Name = "StepFunctions.StartExecution",
        Call = async clients => await clients.StepFunctions.StartExecutionAsync(new StartExecutionRequest
        {
            StateMachineArn = "arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response",
            Name = "shop-20261120T1100",
            Input = """{"cluster":"shop","window":"20261120T1100"}""",
            TraceHeader = "Root=1-67891233-abcdef012345678912345678",
        }),
        Sends = """
            POST https://states.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.0
            X-Amz-Target: AWSStepFunctions.StartExecution

            {"stateMachineArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response","name":"shop-20261120T1100","input":"{\u0022cluster\u0022:\u0022shop\u0022,\u0022window\u0022:\u002220261120T1100\u0022}","traceHeader":"Root=1-67891233-abcdef012345678912345678"}
            """,
        Reply = """{"executionArn":"arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100","startDate":1.795172407431E9}""",
        Reads = """
            ExecutionArn = arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100
            StartDate = 2026-11-20T11:00:07.431Z
            """,
        EmptyReply = "{}",
        Errors =
        [
            new(400, """{"__type":"ExecutionAlreadyExists","message":"Execution Already Exists: 'shop-20261120T1100'"}""", typeof(ExecutionAlreadyExistsException), "ExecutionAlreadyExists"),
        ],
    };
}
