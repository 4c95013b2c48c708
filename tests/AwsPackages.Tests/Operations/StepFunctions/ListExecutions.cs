using Amazon.StepFunctions;
using Amazon.StepFunctions.Model;

namespace AwsPackages.Tests.Operations.StepFunctions;

internal static class ListExecutions
{
    public static readonly OperationCase Case = new()
    {
        Name = "StepFunctions.ListExecutions",
        Call = async clients => await clients.StepFunctions.ListExecutionsAsync(new ListExecutionsRequest
        {
            StateMachineArn = "arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response",
            StatusFilter = ExecutionStatus.RUNNING,
            MaxResults = 100,
        }),
        Sends = """
            POST https://states.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.0
            X-Amz-Target: AWSStepFunctions.ListExecutions

            {"stateMachineArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response","statusFilter":"RUNNING","maxResults":100}
            """,
        Reply = """
            {"executions":[
            {"executionArn":"arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100-2","name":"shop-20261120T1100-2","redriveCount":0,"startDate":1.795172407431E9,"stateMachineArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response","status":"RUNNING"},
            {"executionArn":"arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100","itemCount":0,"mapRunArn":null,"name":"shop-20261120T1100","redriveCount":1,"redriveDate":1.79517241E9,"startDate":1.7951724E9,"stateMachineAliasArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:live","stateMachineArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response","stateMachineVersionArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:7","status":"PENDING_REDRIVE","stopDate":1.795172405002E9}
            ],"nextToken":"AAAAKgAAAAIAAAAAAAAAAXnF"}
            """,
        Reads = """
            Executions[0].ExecutionArn = arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100-2
            Executions[0].Name = shop-20261120T1100-2
            Executions[0].RedriveCount = 0
            Executions[0].StartDate = 2026-11-20T11:00:07.431Z
            Executions[0].StateMachineArn = arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response
            Executions[0].Status = RUNNING
            Executions[1].ExecutionArn = arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100
            Executions[1].Name = shop-20261120T1100
            Executions[1].RedriveCount = 1
            Executions[1].RedriveDate = 2026-11-20T11:00:10.000Z
            Executions[1].StartDate = 2026-11-20T11:00:00.000Z
            Executions[1].StateMachineAliasArn = arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:live
            Executions[1].StateMachineArn = arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response
            Executions[1].StateMachineVersionArn = arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:7
            Executions[1].Status = PENDING_REDRIVE
            Executions[1].StopDate = 2026-11-20T11:00:05.002Z
            NextToken = AAAAKgAAAAIAAAAAAAAAAXnF
            """,
        EmptyReply = """{"executions":[]}""",
        ReadsFromEmpty = "Executions = []",
        Errors =
        [
            new(400, """{"__type":"com.amazonaws.swf.service.v2.model#StateMachineDoesNotExist","message":"State Machine Does Not Exist: 'arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response'"}""", typeof(StateMachineDoesNotExistException), "StateMachineDoesNotExist"),
            new(400, """{"__type":"com.amazonaws.swf.service.v2.model#InvalidToken","message":"Invalid Token: 'Invalid token'"}""", typeof(InvalidTokenException), "InvalidToken"),
            new(400, """{"__type":"StateMachineTypeNotSupported","message":"This operation is not supported by this type of state machine"}""", typeof(StateMachineTypeNotSupportedException), "StateMachineTypeNotSupported"),
            new(400, """{"__type":"ResourceNotFound","message":"Resource not found: 'arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:live'","resourceName":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:live"}""", typeof(ResourceNotFoundException), "ResourceNotFound"),
        ],
        SecondPage = new(
            async clients => await clients.StepFunctions.ListExecutionsAsync(new ListExecutionsRequest
            {
                StateMachineArn = "arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response",
                StatusFilter = ExecutionStatus.RUNNING,
                MaxResults = 100,
                NextToken = "AAAAKgAAAAIAAAAAAAAAAXnF",
            }),
            """
            POST https://states.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.0
            X-Amz-Target: AWSStepFunctions.ListExecutions

            {"stateMachineArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response","statusFilter":"RUNNING","maxResults":100,"nextToken":"AAAAKgAAAAIAAAAAAAAAAXnF"}
            """),
    };
}
