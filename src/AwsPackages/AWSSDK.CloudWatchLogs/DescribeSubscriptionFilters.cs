using System.Text.Json;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatchLogs
{
    public class Distribution(string value) : ConstantClass(value)
    {
        public static readonly Distribution ByLogStream = new("ByLogStream");
        public static readonly Distribution Random = new("Random");

        public static Distribution FindValue(string value) => FindValue<Distribution>(value);

        public static implicit operator Distribution(string value) => FindValue(value);
    }
}

namespace Amazon.CloudWatchLogs.Model
{
    public class DescribeSubscriptionFiltersRequest : AmazonCloudWatchLogsRequest
    {
        public string LogGroupName { get; set; }

        public string FilterNamePrefix { get; set; }

        public string NextToken { get; set; }

        public int? Limit { get; set; }
    }

    public class DescribeSubscriptionFiltersResponse : AmazonWebServiceResponse
    {
        public List<SubscriptionFilter> SubscriptionFilters { get; set; }

        public string NextToken { get; set; }
    }

    public class SubscriptionFilter
    {
        public string FilterName { get; set; }

        public string LogGroupName { get; set; }

        public string FilterPattern { get; set; }

        public string DestinationArn { get; set; }

        public string RoleArn { get; set; }

        public Distribution Distribution { get; set; }

        public bool? ApplyOnTransformedLogs { get; set; }

        /// <summary>Milliseconds since 1970.</summary>
        public long? CreationTime { get; set; }
    }

    internal static class DescribeSubscriptionFilters
    {
        public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DescribeSubscriptionFiltersRequest, DescribeSubscriptionFiltersResponse>(
            nameof(DescribeSubscriptionFilters), Write, Read);

        private static void Write(Utf8JsonWriter json, DescribeSubscriptionFiltersRequest request)
        {
            json.Text("logGroupName", request.LogGroupName);
            json.Text("filterNamePrefix", request.FilterNamePrefix);
            json.Text("nextToken", request.NextToken);
            json.Number("limit", request.Limit);
        }

        private static DescribeSubscriptionFiltersResponse Read(JsonElement reply) => new()
        {
            SubscriptionFilters = reply.List("subscriptionFilters", ReadFilter),
            NextToken = reply.Text("nextToken"),
        };

        private static SubscriptionFilter ReadFilter(JsonElement filter) => new()
        {
            FilterName = filter.Text("filterName"),
            LogGroupName = filter.Text("logGroupName"),
            FilterPattern = filter.Text("filterPattern"),
            DestinationArn = filter.Text("destinationArn"),
            RoleArn = filter.Text("roleArn"),
            Distribution = filter.Constant("distribution", Distribution.FindValue),
            ApplyOnTransformedLogs = filter.Flag("applyOnTransformedLogs"),
            CreationTime = filter.Long("creationTime"),
        };
    }
}
