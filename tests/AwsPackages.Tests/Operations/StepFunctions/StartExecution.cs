using Amazon.StepFunctions;
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

            {"stateMachineArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response","name":"shop-20261120T1100","input":"{\"cluster\":\"shop\",\"window\":\"20261120T1100\"}","traceHeader":"Root=1-67891233-abcdef012345678912345678"}
            """,
        Reply = """{"executionArn":"arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100","startDate":1.795172407431E9}""",
        Reads = """
            ExecutionArn = arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100
            StartDate = 2026-11-20T11:00:07.431Z
            """,
        EmptyReply = "{}",
        Errors =
        [
            new(400, """{"__type":"com.amazonaws.swf.service.v2.model#ExecutionAlreadyExists","message":"Execution Already Exists: 'arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100'"}""", typeof(ExecutionAlreadyExistsException), "ExecutionAlreadyExists"),
            new(400, """{"__type":"com.amazonaws.swf.service.v2.model#ExecutionLimitExceeded","message":"Too many open executions in this account"}""", typeof(ExecutionLimitExceededException), "ExecutionLimitExceeded"),
            new(400, """{"__type":"com.amazonaws.swf.service.v2.model#InvalidArn","message":"Invalid Arn: 'Resource type not valid in this context: execution'"}""", typeof(InvalidArnException), "InvalidArn"),
            new(400, """{"__type":"com.amazonaws.swf.service.v2.model#InvalidExecutionInput","message":"Invalid State Machine Execution Input: 'Unexpected end-of-input'"}""", typeof(InvalidExecutionInputException), "InvalidExecutionInput"),
            new(400, """{"__type":"com.amazonaws.swf.service.v2.model#InvalidName","message":"Invalid Name: 'shop 1'"}""", typeof(InvalidNameException), "InvalidName"),
            new(400, """{"__type":"com.amazonaws.swf.service.v2.model#StateMachineDoesNotExist","message":"State Machine Does Not Exist: 'arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response'"}""", typeof(StateMachineDoesNotExistException), "StateMachineDoesNotExist"),
            new(400, """{"__type":"com.amazonaws.swf.service.v2.model#StateMachineDeleting","message":"State Machine is being deleted: 'arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response'"}""", typeof(StateMachineDeletingException), "StateMachineDeleting"),
            new(400, """{"__type":"ValidationException","message":"1 validation error detected: Value at 'stateMachineArn' failed to satisfy constraint: Member must not be null"}""", typeof(ValidationException), "ValidationException"),
            new(400, """{"__type":"com.amazon.coral.availability#ThrottlingException","message":"Rate exceeded"}""", typeof(AmazonStepFunctionsException), "ThrottlingException"),
            new(400, """{"__type":"com.amazon.coral.service#AccessDeniedException","Message":"User: arn:aws:sts::123456789012:assumed-role/start-response/start-response is not authorized to perform: states:StartExecution on resource: arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response"}""", typeof(AmazonStepFunctionsException), "AccessDeniedException"),
        ],
    };
}
