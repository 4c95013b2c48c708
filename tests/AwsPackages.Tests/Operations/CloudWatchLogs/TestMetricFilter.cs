using Amazon.CloudWatchLogs.Model;

namespace AwsPackages.Tests.Operations.CloudWatchLogs;

internal static class TestMetricFilter
{
    public static readonly OperationCase Case = new()
    {
        Name = "CloudWatchLogs.TestMetricFilter",
        Call = async clients => await clients.Logs.TestMetricFilterAsync(new TestMetricFilterRequest
        {
            FilterPattern = "{ $.cpuUtilization.total >= 40 }",
            LogEventMessages = ["""{"cpuUtilization":{"total":12.5}}""", """{"cpuUtilization":{"total":68.9}}"""],
        }),
        Sends = """
            POST https://logs.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: Logs_20140328.TestMetricFilter

            {"filterPattern":"{ $.cpuUtilization.total >= 40 }","logEventMessages":["{\"cpuUtilization\":{\"total\":12.5}}","{\"cpuUtilization\":{\"total\":68.9}}"]}
            """,
        Reply = """
            {"matches":[
            {"eventMessage":"{\"cpuUtilization\":{\"total\":68.9}}","eventNumber":2,"extractedValues":{"$.cpuUtilization.total":"68.9"}},
            {"eventMessage":"a b","eventNumber":3,"extractedValues":{}}
            ]}
            """,
        Reads = """
            Matches[0].EventMessage = {"cpuUtilization":{"total":68.9}}
            Matches[0].EventNumber = 2
            Matches[0].ExtractedValues[0].Key = $.cpuUtilization.total
            Matches[0].ExtractedValues[0].Value = 68.9
            Matches[1].EventMessage = a b
            Matches[1].EventNumber = 3
            Matches[1].ExtractedValues = []
            """,
        EmptyReply = """{"matches":[{"eventNumber":1}]}""",
        ReadsFromEmpty = "Matches[0].EventNumber = 1",
        Errors =
        [
            new(400, """{"__type":"InvalidParameterException","message":"Invalid metric filter pattern"}""", typeof(InvalidParameterException), "InvalidParameterException"),
            new(503, """{"__type":"ServiceUnavailableException","message":"The service cannot complete the request."}""", typeof(ServiceUnavailableException), "ServiceUnavailableException"),
        ],
    };
}
