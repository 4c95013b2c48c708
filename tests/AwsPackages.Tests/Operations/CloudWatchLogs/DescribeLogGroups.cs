using Amazon.CloudWatchLogs;
using Amazon.CloudWatchLogs.Model;

namespace AwsPackages.Tests.Operations.CloudWatchLogs;

internal static class DescribeLogGroups
{
    public static readonly OperationCase Case = new()
    {
        Name = "CloudWatchLogs.DescribeLogGroups",
        Call = async clients => await clients.Logs.DescribeLogGroupsAsync(new DescribeLogGroupsRequest
        {
            LogGroupNamePrefix = "RDSOSMetrics",
            LogGroupNamePattern = "OSMetrics",
            Limit = 50,
            LogGroupClass = LogGroupClass.STANDARD,
            LogGroupIdentifiers = ["RDSOSMetrics"],
        }),
        Sends = """
            POST https://logs.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: Logs_20140328.DescribeLogGroups

            {"logGroupNamePrefix":"RDSOSMetrics","logGroupNamePattern":"OSMetrics","limit":50,"logGroupClass":"STANDARD","logGroupIdentifiers":["RDSOSMetrics"]}
            """,
        Reply = """
            {"logGroups":[
            {"arn":"arn:aws:logs:eu-west-1:123456789012:log-group:RDSOSMetrics:*","creationTime":1795172407431,"deletionProtectionEnabled":false,"kmsKeyId":"arn:aws:kms:eu-west-1:123456789012:key/k-1","logGroupArn":"arn:aws:logs:eu-west-1:123456789012:log-group:RDSOSMetrics","logGroupClass":"STANDARD","logGroupName":"RDSOSMetrics","metricFilterCount":0,"retentionInDays":30,"storedBytes":9876543210}
            ],"nextToken":"Bxkq6kVGFtq2y_Moigeqscn"}
            """,
        Reads = """
            LogGroups[0].Arn = arn:aws:logs:eu-west-1:123456789012:log-group:RDSOSMetrics:*
            LogGroups[0].CreationTime = 2026-11-20T11:00:07.431Z
            LogGroups[0].KmsKeyId = arn:aws:kms:eu-west-1:123456789012:key/k-1
            LogGroups[0].LogGroupArn = arn:aws:logs:eu-west-1:123456789012:log-group:RDSOSMetrics
            LogGroups[0].LogGroupClass = STANDARD
            LogGroups[0].LogGroupName = RDSOSMetrics
            LogGroups[0].MetricFilterCount = 0
            LogGroups[0].RetentionInDays = 30
            LogGroups[0].StoredBytes = 9876543210
            NextToken = Bxkq6kVGFtq2y_Moigeqscn
            """,
        EmptyReply = """{"logGroups":[{"logGroupName":"RDSOSMetrics"}]}""",
        ReadsFromEmpty = "LogGroups[0].LogGroupName = RDSOSMetrics",
        Errors =
        [
            new(400, """{"__type":"InvalidParameterException","message":"LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters."}""", typeof(InvalidParameterException), "InvalidParameterException"),
            new(503, """{"__type":"ServiceUnavailableException","message":"The service cannot complete the request."}""", typeof(ServiceUnavailableException), "ServiceUnavailableException"),
        ],
        SecondPage = new(
            async clients => await clients.Logs.DescribeLogGroupsAsync(new DescribeLogGroupsRequest
            {
                LogGroupNamePrefix = "RDSOSMetrics",
                NextToken = "Bxkq6kVGFtq2y_Moigeqscn",
            }),
            """
            POST https://logs.eu-west-1.amazonaws.com/
            Content-Type: application/x-amz-json-1.1
            X-Amz-Target: Logs_20140328.DescribeLogGroups

            {"logGroupNamePrefix":"RDSOSMetrics","nextToken":"Bxkq6kVGFtq2y_Moigeqscn"}
            """),
    };
}
