using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace AwsPackages.Tests.Operations.StepFunctions;

internal static class DescribeExecution
{
    public static readonly OperationCase Case = new()
    {
        Name = "StepFunctions.DescribeExecution",
        Call = async clients => await clients.StepFunctions.DescribeExecutionAsync(new DescribeExecutionRequest
        {
            ExecutionArn = "arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100",
            IncludedData = IncludedData.ALL_DATA,
        }),
        Sends = """
            POST https://states.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.0
            X-Amz-Target: AWSStepFunctions.DescribeExecution

            {"executionArn":"arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100","includedData":"ALL_DATA"}
            """,
        Reply = """
            {"cause":"Task timed out after 10.00 seconds","error":"Sandbox.Timedout","executionArn":"arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100","input":"{\"cluster\":\"shop\",\"window\":\"20261120T1100\"}","inputDetails":{"included":true},"mapRunArn":null,"name":"shop-20261120T1100","output":"{\"decision\":\"finish\"}","outputDetails":{"included":false},"redriveCount":1,"redriveDate":1.79517241E9,"redriveStatus":"NOT_REDRIVABLE","redriveStatusReason":"Execution is RUNNING and cannot be redriven","startDate":1.795172407431E9,"stateMachineAliasArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:live","stateMachineArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response","stateMachineVersionArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:7","status":"FAILED","stopDate":1.7951724375E9,"traceHeader":"Root=1-67891233-abcdef012345678912345678;Sampled=1"}
            """,
        Reads = """
            Cause = Task timed out after 10.00 seconds
            Error = Sandbox.Timedout
            ExecutionArn = arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100
            Input = {"cluster":"shop","window":"20261120T1100"}
            InputDetails.Included = True
            Name = shop-20261120T1100
            Output = {"decision":"finish"}
            OutputDetails.Included = False
            RedriveCount = 1
            RedriveDate = 2026-11-20T11:00:10.000Z
            RedriveStatus = NOT_REDRIVABLE
            RedriveStatusReason = Execution is RUNNING and cannot be redriven
            StartDate = 2026-11-20T11:00:07.431Z
            StateMachineAliasArn = arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:live
            StateMachineArn = arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response
            StateMachineVersionArn = arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:7
            Status = FAILED
            StopDate = 2026-11-20T11:00:37.500Z
            TraceHeader = Root=1-67891233-abcdef012345678912345678;Sampled=1
            """,
        EmptyReply = """{"executionArn":"arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100","startDate":1.795172407431E9,"stateMachineArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response","status":"RUNNING"}""",
        ReadsFromEmpty = """
            ExecutionArn = arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100
            StartDate = 2026-11-20T11:00:07.431Z
            StateMachineArn = arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response
            Status = RUNNING
            """,
        Errors =
        [
            new(400, """{"__type":"com.amazonaws.swf.service.v2.model#ExecutionDoesNotExist","message":"Execution Does Not Exist: 'arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100'"}""", typeof(ExecutionDoesNotExistException), "ExecutionDoesNotExist"),
            new(400, """{"__type":"com.amazonaws.swf.service.v2.model#InvalidArn","message":"Invalid Arn: 'Invalid ARN prefix: shop-20261120T1100'"}""", typeof(InvalidArnException), "InvalidArn"),
        ],
    };
}
