using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatchLogs
{
    public class LogGroupClass(string value) : ConstantClass(value)
    {
        public static readonly LogGroupClass DELIVERY = new("DELIVERY");
        public static readonly LogGroupClass INFREQUENT_ACCESS = new("INFREQUENT_ACCESS");
        public static readonly LogGroupClass STANDARD = new("STANDARD");

        public static LogGroupClass FindValue(string value) => FindValue<LogGroupClass>(value);

        public static implicit operator LogGroupClass(string value) => FindValue(value);
    }
}

namespace Amazon.CloudWatchLogs.Model
{
    public class DescribeLogGroupsRequest : AmazonCloudWatchLogsRequest
    {
        public string LogGroupNamePrefix { get; set; }

        public string LogGroupNamePattern { get; set; }

        public string NextToken { get; set; }

        public int? Limit { get; set; }

        public LogGroupClass LogGroupClass { get; set; }

        public List<string> LogGroupIdentifiers { get; set; }
    }

    public class DescribeLogGroupsResponse : AmazonWebServiceResponse
    {
        public List<LogGroup> LogGroups { get; set; }

        public string NextToken { get; set; }
    }

    public class LogGroup
    {
        public string LogGroupName { get; set; }

        public DateTime? CreationTime { get; set; }

        /// <summary>Null: events never expire.</summary>
        public int? RetentionInDays { get; set; }

        public int? MetricFilterCount { get; set; }

        /// <summary>Ends in ":*", as policies want it; LogGroupArn does not.</summary>
        public string Arn { get; set; }

        public string LogGroupArn { get; set; }

        public long? StoredBytes { get; set; }

        public string KmsKeyId { get; set; }

        public LogGroupClass LogGroupClass { get; set; }
    }

    internal static class DescribeLogGroups
    {
        public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DescribeLogGroupsRequest, DescribeLogGroupsResponse>(
            nameof(DescribeLogGroups), Write, Read);

        private static void Write(Utf8JsonWriter json, DescribeLogGroupsRequest request)
        {
            json.Text("logGroupNamePrefix", request.LogGroupNamePrefix);
            json.Text("logGroupNamePattern", request.LogGroupNamePattern);
            json.Text("nextToken", request.NextToken);
            json.Number("limit", request.Limit);
            json.Constant("logGroupClass", request.LogGroupClass);
            json.Texts("logGroupIdentifiers", request.LogGroupIdentifiers);
        }

        private static DescribeLogGroupsResponse Read(JsonElement reply) => new()
        {
            LogGroups = reply.List("logGroups", ReadGroup),
            NextToken = reply.Text("nextToken"),
        };

        private static LogGroup ReadGroup(JsonElement group) => new()
        {
            LogGroupName = group.Text("logGroupName"),
            CreationTime = group.Milliseconds("creationTime"),
            RetentionInDays = group.Int("retentionInDays"),
            MetricFilterCount = group.Int("metricFilterCount"),
            Arn = group.Text("arn"),
            LogGroupArn = group.Text("logGroupArn"),
            StoredBytes = group.Long("storedBytes"),
            KmsKeyId = group.Text("kmsKeyId"),
            LogGroupClass = group.Constant("logGroupClass", LogGroupClass.FindValue),
        };
    }
}
