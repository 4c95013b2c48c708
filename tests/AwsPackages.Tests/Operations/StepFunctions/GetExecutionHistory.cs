using Amazon.StepFunctions.Model;

namespace AwsPackages.Tests.Operations.StepFunctions;

internal static class GetExecutionHistory
{
    public static readonly OperationCase Case = new()
    {
        Name = "StepFunctions.GetExecutionHistory",
        Call = async clients => await clients.StepFunctions.GetExecutionHistoryAsync(new GetExecutionHistoryRequest
        {
            ExecutionArn = "arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100",
            MaxResults = 1000,
            ReverseOrder = false,
            IncludeExecutionData = true,
        }),
        Sends = """
            POST https://states.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.0
            X-Amz-Target: AWSStepFunctions.GetExecutionHistory

            {"executionArn":"arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100","maxResults":1000,"reverseOrder":false,"includeExecutionData":true}
            """,
        Reply = HistoryTexts.Reply,
        Reads = HistoryTexts.Reads,
        EmptyReply = """{"events":[{"id":9,"timestamp":1.795172408E9,"type":"ExecutionAborted"},{"id":8,"timestamp":1.795172407E9,"type":"SomethingNew"}]}""",
        ReadsFromEmpty = """
            Events[0].Id = 9
            Events[0].Timestamp = 2026-11-20T11:00:08.000Z
            Events[0].Type = ExecutionAborted
            Events[1].Id = 8
            Events[1].Timestamp = 2026-11-20T11:00:07.000Z
            Events[1].Type = SomethingNew
            """,
        Errors =
        [
            new(400, """{"__type":"com.amazonaws.swf.service.v2.model#ExecutionDoesNotExist","message":"Execution Does Not Exist: 'arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100'"}""", typeof(ExecutionDoesNotExistException), "ExecutionDoesNotExist"),
            new(400, """{"__type":"com.amazonaws.swf.service.v2.model#InvalidToken","message":"Invalid Token: 'Invalid token'"}""", typeof(InvalidTokenException), "InvalidToken"),
        ],
        SecondPage = new(
            async clients => await clients.StepFunctions.GetExecutionHistoryAsync(new GetExecutionHistoryRequest
            {
                ExecutionArn = "arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100",
                ReverseOrder = true,
                NextToken = "AAAAKgAAAAIAAAAAAAAAAXnF",
            }),
            """
            POST https://states.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.0
            X-Amz-Target: AWSStepFunctions.GetExecutionHistory

            {"executionArn":"arn:aws:states:eu-west-1:123456789012:execution:spike-response:shop-20261120T1100","reverseOrder":true,"nextToken":"AAAAKgAAAAIAAAAAAAAAAXnF"}
            """),
    };
}
