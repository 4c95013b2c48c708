using Amazon.CloudWatchLogs.Model;

namespace AwsPackages.Tests.Operations.CloudWatchLogs;

internal static class DescribeSubscriptionFilters
{
    public static readonly OperationCase Case = new()
    {
        Name = "CloudWatchLogs.DescribeSubscriptionFilters",
        Call = async clients => await clients.Logs.DescribeSubscriptionFiltersAsync(new DescribeSubscriptionFiltersRequest
        {
            LogGroupName = "RDSOSMetrics",
            FilterNamePrefix = "spike-",
            Limit = 50,
        }),
        Sends = """
            POST https://logs.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: Logs_20140328.DescribeSubscriptionFilters

            {"logGroupName":"RDSOSMetrics","filterNamePrefix":"spike-","limit":50}
            """,
        Reply = """
            {"nextToken":"Bxkq6kVGFtq2y_Moigeqscn","subscriptionFilters":[
            {"applyOnTransformedLogs":false,"creationTime":1795172407431,"destinationArn":"arn:aws:lambda:eu-west-1:123456789012:function:collect-metrics","distribution":"ByLogStream","filterName":"spike-collector","filterPattern":"{ $.cpuUtilization.total >= 40 }","logGroupName":"RDSOSMetrics"},
            {"applyOnTransformedLogs":true,"creationTime":1795172408000,"destinationArn":"arn:aws:kinesis:eu-west-1:123456789012:stream/spikes","distribution":"Random","emitSystemFields":["@aws.account"],"filterName":"spike-stream","filterPattern":"{ $.instanceID = \"pro-*\" }","logGroupName":"RDSOSMetrics","roleArn":"arn:aws:iam::123456789012:role/logs-to-kinesis"}
            ]}
            """,
        Reads = """
            NextToken = Bxkq6kVGFtq2y_Moigeqscn
            SubscriptionFilters[0].ApplyOnTransformedLogs = False
            SubscriptionFilters[0].CreationTime = 1795172407431
            SubscriptionFilters[0].DestinationArn = arn:aws:lambda:eu-west-1:123456789012:function:collect-metrics
            SubscriptionFilters[0].Distribution = ByLogStream
            SubscriptionFilters[0].FilterName = spike-collector
            SubscriptionFilters[0].FilterPattern = { $.cpuUtilization.total >= 40 }
            SubscriptionFilters[0].LogGroupName = RDSOSMetrics
            SubscriptionFilters[1].ApplyOnTransformedLogs = True
            SubscriptionFilters[1].CreationTime = 1795172408000
            SubscriptionFilters[1].DestinationArn = arn:aws:kinesis:eu-west-1:123456789012:stream/spikes
            SubscriptionFilters[1].Distribution = Random
            SubscriptionFilters[1].FilterName = spike-stream
            SubscriptionFilters[1].FilterPattern = { $.instanceID = "pro-*" }
            SubscriptionFilters[1].LogGroupName = RDSOSMetrics
            SubscriptionFilters[1].RoleArn = arn:aws:iam::123456789012:role/logs-to-kinesis
            """,
        EmptyReply = """{"subscriptionFilters":[]}""",
        ReadsFromEmpty = "SubscriptionFilters = []",
        Errors =
        [
            new(400, """{"__type":"ResourceNotFoundException","message":"The specified log group does not exist."}""", typeof(ResourceNotFoundException), "ResourceNotFoundException"),
            new(400, """{"__type":"InvalidParameterException","message":"The specified nextToken is invalid."}""", typeof(InvalidParameterException), "InvalidParameterException"),
        ],
        SecondPage = new(
            async clients => await clients.Logs.DescribeSubscriptionFiltersAsync(new DescribeSubscriptionFiltersRequest
            {
                LogGroupName = "RDSOSMetrics",
                NextToken = "Bxkq6kVGFtq2y_Moigeqscn",
            }),
            """
            POST https://logs.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: Logs_20140328.DescribeSubscriptionFilters

            {"logGroupName":"RDSOSMetrics","nextToken":"Bxkq6kVGFtq2y_Moigeqscn"}
            """),
    };
}
