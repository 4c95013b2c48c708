namespace AwsPackages.Tests.Operations.StepFunctions;

/// <summary>One event of each kind that we read, and one that we do not: no single execution has them all.</summary>
internal static class HistoryTexts
{
    public const string Reply = """
        {"events":[
        {"executionStartedEventDetails":{"input":"{\"cluster\":\"shop\"}","inputDetails":{"truncated":false},"roleArn":"arn:aws:iam::123456789012:role/spike-response","stateMachineAliasArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:live","stateMachineVersionArn":"arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:7"},"id":1,"previousEventId":0,"timestamp":1.795172407431E9,"type":"ExecutionStarted"},
        {"id":2,"previousEventId":0,"stateEnteredEventDetails":{"input":"{\"cluster\":\"shop\"}","inputDetails":{"truncated":false},"name":"Observe"},"timestamp":1.795172407440E9,"type":"TaskStateEntered"},
        {"id":3,"lambdaFunctionScheduledEventDetails":{"input":"{\"cluster\":\"shop\"}","inputDetails":{"truncated":false},"resource":"arn:aws:lambda:eu-west-1:123456789012:function:observe","taskCredentials":{"roleArn":"arn:aws:iam::123456789012:role/other"},"timeoutInSeconds":20},"previousEventId":2,"timestamp":1.795172407440E9,"type":"LambdaFunctionScheduled"},
        {"id":5,"lambdaFunctionSucceededEventDetails":{"output":"{\"turn\":1}","outputDetails":{"truncated":false}},"previousEventId":4,"timestamp":1.795172407900E9,"type":"LambdaFunctionSucceeded"},
        {"id":6,"previousEventId":5,"stateExitedEventDetails":{"assignedVariables":{},"name":"Observe","output":"{\"turn\":1}","outputDetails":{"truncated":true}},"timestamp":1.795172407900E9,"type":"TaskStateExited"},
        {"id":7,"previousEventId":6,"taskScheduledEventDetails":{"heartbeatInSeconds":5,"parameters":"{\"TopicArn\":\"arn:aws:sns:eu-west-1:123456789012:spikes\"}","region":"eu-west-1","resource":"publish","resourceType":"sns","taskCredentials":{"roleArn":"arn:aws:iam::123456789012:role/other"},"timeoutInSeconds":10},"timestamp":1.795172408E9,"type":"TaskScheduled"},
        {"id":9,"previousEventId":8,"taskFailedEventDetails":{"cause":"Rate exceeded","error":"SNS.ThrottledException","resource":"publish","resourceType":"sns"},"timestamp":1.795172408E9,"type":"TaskFailed"},
        {"id":10,"previousEventId":8,"taskTimedOutEventDetails":{"cause":"no answer","error":"States.Timeout","resource":"publish","resourceType":"sns"},"timestamp":1.795172408E9,"type":"TaskTimedOut"},
        {"id":11,"previousEventId":8,"taskSucceededEventDetails":{"output":"{\"MessageId\":\"m-1\"}","outputDetails":{"truncated":false},"resource":"publish","resourceType":"sns"},"timestamp":1.795172408E9,"type":"TaskSucceeded"},
        {"id":12,"lambdaFunctionFailedEventDetails":{"cause":"{\"errorType\":\"InvalidOperationException\"}","error":"InvalidOperationException"},"previousEventId":11,"timestamp":1.795172409E9,"type":"LambdaFunctionFailed"},
        {"id":13,"lambdaFunctionScheduleFailedEventDetails":{"cause":"not authorized","error":"Lambda.AWSLambdaException"},"previousEventId":11,"timestamp":1.795172409E9,"type":"LambdaFunctionScheduleFailed"},
        {"id":14,"lambdaFunctionStartFailedEventDetails":{"cause":"Rate Exceeded.","error":"Lambda.TooManyRequestsException"},"previousEventId":11,"timestamp":1.795172409E9,"type":"LambdaFunctionStartFailed"},
        {"id":15,"lambdaFunctionTimedOutEventDetails":{"cause":"20 s","error":"States.Timeout"},"previousEventId":11,"timestamp":1.795172409E9,"type":"LambdaFunctionTimedOut"},
        {"executionFailedEventDetails":{"cause":"see the journal","error":"ResponseFailed"},"id":16,"previousEventId":15,"timestamp":1.795172410E9,"type":"ExecutionFailed"},
        {"executionRedrivenEventDetails":{"redriveCount":1},"id":17,"previousEventId":16,"timestamp":1.795172410E9,"type":"ExecutionRedriven"},
        {"executionTimedOutEventDetails":{"cause":"TimeoutSeconds","error":"States.Timeout"},"id":18,"previousEventId":17,"timestamp":1.795172410E9,"type":"ExecutionTimedOut"},
        {"executionAbortedEventDetails":{"cause":"paused by ana","error":"Operator.Stopped"},"id":19,"previousEventId":18,"timestamp":1.795172410E9,"type":"ExecutionAborted"},
        {"executionSucceededEventDetails":{"output":"{\"decision\":\"finish\"}","outputDetails":{"truncated":false}},"id":20,"previousEventId":19,"timestamp":1.795172410E9,"type":"ExecutionSucceeded"}
        ],"nextToken":"AAAAKgAAAAIAAAAAAAAAAXnF"}
        """;

    public const string Reads = """
        Events[0].ExecutionStartedEventDetails.Input = {"cluster":"shop"}
        Events[0].ExecutionStartedEventDetails.InputDetails.Truncated = False
        Events[0].ExecutionStartedEventDetails.RoleArn = arn:aws:iam::123456789012:role/spike-response
        Events[0].ExecutionStartedEventDetails.StateMachineAliasArn = arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:live
        Events[0].ExecutionStartedEventDetails.StateMachineVersionArn = arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response:7
        Events[0].Id = 1
        Events[0].PreviousEventId = 0
        Events[0].Timestamp = 2026-11-20T11:00:07.431Z
        Events[0].Type = ExecutionStarted
        Events[1].Id = 2
        Events[1].PreviousEventId = 0
        Events[1].StateEnteredEventDetails.Input = {"cluster":"shop"}
        Events[1].StateEnteredEventDetails.InputDetails.Truncated = False
        Events[1].StateEnteredEventDetails.Name = Observe
        Events[1].Timestamp = 2026-11-20T11:00:07.440Z
        Events[1].Type = TaskStateEntered
        Events[2].Id = 3
        Events[2].LambdaFunctionScheduledEventDetails.Input = {"cluster":"shop"}
        Events[2].LambdaFunctionScheduledEventDetails.InputDetails.Truncated = False
        Events[2].LambdaFunctionScheduledEventDetails.Resource = arn:aws:lambda:eu-west-1:123456789012:function:observe
        Events[2].LambdaFunctionScheduledEventDetails.TaskCredentials.RoleArn = arn:aws:iam::123456789012:role/other
        Events[2].LambdaFunctionScheduledEventDetails.TimeoutInSeconds = 20
        Events[2].PreviousEventId = 2
        Events[2].Timestamp = 2026-11-20T11:00:07.440Z
        Events[2].Type = LambdaFunctionScheduled
        Events[3].Id = 5
        Events[3].LambdaFunctionSucceededEventDetails.Output = {"turn":1}
        Events[3].LambdaFunctionSucceededEventDetails.OutputDetails.Truncated = False
        Events[3].PreviousEventId = 4
        Events[3].Timestamp = 2026-11-20T11:00:07.900Z
        Events[3].Type = LambdaFunctionSucceeded
        Events[4].Id = 6
        Events[4].PreviousEventId = 5
        Events[4].StateExitedEventDetails.Name = Observe
        Events[4].StateExitedEventDetails.Output = {"turn":1}
        Events[4].StateExitedEventDetails.OutputDetails.Truncated = True
        Events[4].Timestamp = 2026-11-20T11:00:07.900Z
        Events[4].Type = TaskStateExited
        Events[5].Id = 7
        Events[5].PreviousEventId = 6
        Events[5].TaskScheduledEventDetails.HeartbeatInSeconds = 5
        Events[5].TaskScheduledEventDetails.Parameters = {"TopicArn":"arn:aws:sns:eu-west-1:123456789012:spikes"}
        Events[5].TaskScheduledEventDetails.Region = eu-west-1
        Events[5].TaskScheduledEventDetails.Resource = publish
        Events[5].TaskScheduledEventDetails.ResourceType = sns
        Events[5].TaskScheduledEventDetails.TaskCredentials.RoleArn = arn:aws:iam::123456789012:role/other
        Events[5].TaskScheduledEventDetails.TimeoutInSeconds = 10
        Events[5].Timestamp = 2026-11-20T11:00:08.000Z
        Events[5].Type = TaskScheduled
        Events[6].Id = 9
        Events[6].PreviousEventId = 8
        Events[6].TaskFailedEventDetails.Cause = Rate exceeded
        Events[6].TaskFailedEventDetails.Error = SNS.ThrottledException
        Events[6].TaskFailedEventDetails.Resource = publish
        Events[6].TaskFailedEventDetails.ResourceType = sns
        Events[6].Timestamp = 2026-11-20T11:00:08.000Z
        Events[6].Type = TaskFailed
        Events[7].Id = 10
        Events[7].PreviousEventId = 8
        Events[7].TaskTimedOutEventDetails.Cause = no answer
        Events[7].TaskTimedOutEventDetails.Error = States.Timeout
        Events[7].TaskTimedOutEventDetails.Resource = publish
        Events[7].TaskTimedOutEventDetails.ResourceType = sns
        Events[7].Timestamp = 2026-11-20T11:00:08.000Z
        Events[7].Type = TaskTimedOut
        Events[8].Id = 11
        Events[8].PreviousEventId = 8
        Events[8].TaskSucceededEventDetails.Output = {"MessageId":"m-1"}
        Events[8].TaskSucceededEventDetails.OutputDetails.Truncated = False
        Events[8].TaskSucceededEventDetails.Resource = publish
        Events[8].TaskSucceededEventDetails.ResourceType = sns
        Events[8].Timestamp = 2026-11-20T11:00:08.000Z
        Events[8].Type = TaskSucceeded
        Events[9].Id = 12
        Events[9].LambdaFunctionFailedEventDetails.Cause = {"errorType":"InvalidOperationException"}
        Events[9].LambdaFunctionFailedEventDetails.Error = InvalidOperationException
        Events[9].PreviousEventId = 11
        Events[9].Timestamp = 2026-11-20T11:00:09.000Z
        Events[9].Type = LambdaFunctionFailed
        Events[10].Id = 13
        Events[10].LambdaFunctionScheduleFailedEventDetails.Cause = not authorized
        Events[10].LambdaFunctionScheduleFailedEventDetails.Error = Lambda.AWSLambdaException
        Events[10].PreviousEventId = 11
        Events[10].Timestamp = 2026-11-20T11:00:09.000Z
        Events[10].Type = LambdaFunctionScheduleFailed
        Events[11].Id = 14
        Events[11].LambdaFunctionStartFailedEventDetails.Cause = Rate Exceeded.
        Events[11].LambdaFunctionStartFailedEventDetails.Error = Lambda.TooManyRequestsException
        Events[11].PreviousEventId = 11
        Events[11].Timestamp = 2026-11-20T11:00:09.000Z
        Events[11].Type = LambdaFunctionStartFailed
        Events[12].Id = 15
        Events[12].LambdaFunctionTimedOutEventDetails.Cause = 20 s
        Events[12].LambdaFunctionTimedOutEventDetails.Error = States.Timeout
        Events[12].PreviousEventId = 11
        Events[12].Timestamp = 2026-11-20T11:00:09.000Z
        Events[12].Type = LambdaFunctionTimedOut
        Events[13].ExecutionFailedEventDetails.Cause = see the journal
        Events[13].ExecutionFailedEventDetails.Error = ResponseFailed
        Events[13].Id = 16
        Events[13].PreviousEventId = 15
        Events[13].Timestamp = 2026-11-20T11:00:10.000Z
        Events[13].Type = ExecutionFailed
        Events[14].Id = 17
        Events[14].PreviousEventId = 16
        Events[14].Timestamp = 2026-11-20T11:00:10.000Z
        Events[14].Type = ExecutionRedriven
        Events[15].ExecutionTimedOutEventDetails.Cause = TimeoutSeconds
        Events[15].ExecutionTimedOutEventDetails.Error = States.Timeout
        Events[15].Id = 18
        Events[15].PreviousEventId = 17
        Events[15].Timestamp = 2026-11-20T11:00:10.000Z
        Events[15].Type = ExecutionTimedOut
        Events[16].ExecutionAbortedEventDetails.Cause = paused by ana
        Events[16].ExecutionAbortedEventDetails.Error = Operator.Stopped
        Events[16].Id = 19
        Events[16].PreviousEventId = 18
        Events[16].Timestamp = 2026-11-20T11:00:10.000Z
        Events[16].Type = ExecutionAborted
        Events[17].ExecutionSucceededEventDetails.Output = {"decision":"finish"}
        Events[17].ExecutionSucceededEventDetails.OutputDetails.Truncated = False
        Events[17].Id = 20
        Events[17].PreviousEventId = 19
        Events[17].Timestamp = 2026-11-20T11:00:10.000Z
        Events[17].Type = ExecutionSucceeded
        NextToken = AAAAKgAAAAIAAAAAAAAAAXnF
        """;
}
