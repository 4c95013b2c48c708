using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatch
{
    public class ScanBy(string value) : ConstantClass(value)
    {
        public static readonly ScanBy TimestampAscending = new("TimestampAscending");
        public static readonly ScanBy TimestampDescending = new("TimestampDescending");

        public static ScanBy FindValue(string value) => FindValue<ScanBy>(value);

        public static implicit operator ScanBy(string value) => FindValue(value);
    }

    public class StatusCode(string value) : ConstantClass(value)
    {
        public static readonly StatusCode Complete = new("Complete");
        public static readonly StatusCode Forbidden = new("Forbidden");
        public static readonly StatusCode InternalError = new("InternalError");
        public static readonly StatusCode PartialData = new("PartialData");

        public static StatusCode FindValue(string value) => FindValue<StatusCode>(value);

        public static implicit operator StatusCode(string value) => FindValue(value);
    }
}

namespace Amazon.CloudWatch.Model
{
    public class GetMetricDataRequest : AmazonCloudWatchRequest
    {
        public List<MetricDataQuery> MetricDataQueries { get; set; }

        public DateTime? StartTime { get; set; }

        public DateTime? EndTime { get; set; }

        public string NextToken { get; set; }

        public ScanBy ScanBy { get; set; }

        public int? MaxDatapoints { get; set; }
    }

    public class GetMetricDataResponse : AmazonWebServiceResponse
    {
        public List<MetricDataResult> MetricDataResults { get; set; }

        public string NextToken { get; set; }

        public List<MessageData> Messages { get; set; }
    }

    public class MetricDataResult
    {
        public string Id { get; set; }

        public string Label { get; set; }

        public List<DateTime> Timestamps { get; set; }

        public List<double> Values { get; set; }

        public StatusCode StatusCode { get; set; }

        public List<MessageData> Messages { get; set; }
    }

    public class MessageData
    {
        public string Code { get; set; }

        public string Value { get; set; }
    }

    internal static class GetMetricData
    {
        public static readonly InvokeOptions Operation = Wire.Protocol.Operation<GetMetricDataRequest, GetMetricDataResponse>(nameof(GetMetricData), Write, Read);

        private static void Write(QueryForm form, GetMetricDataRequest request)
        {
            form.List("MetricDataQueries", "member", request.MetricDataQueries, MetricDataQuery.Write);
            form.Time("StartTime", request.StartTime);
            form.Time("EndTime", request.EndTime);
            form.Text("NextToken", request.NextToken);
            form.Constant("ScanBy", request.ScanBy);
            form.Number("MaxDatapoints", request.MaxDatapoints);
        }

        private static GetMetricDataResponse Read(XElement reply) => new()
        {
            MetricDataResults = reply.List("MetricDataResults", "member", ReadResult),
            NextToken = reply.Text("NextToken"),
            Messages = reply.List("Messages", "member", ReadMessage),
        };

        private static MetricDataResult ReadResult(XElement result) => new()
        {
            Id = result.Text("Id"),
            Label = result.Text("Label"),
            Timestamps = result.List("Timestamps", "member", XmlReading.ReadTime),
            Values = result.List("Values", "member", XmlReading.ReadDouble),
            StatusCode = result.Constant("StatusCode", StatusCode.FindValue),
            Messages = result.List("Messages", "member", ReadMessage),
        };

        private static MessageData ReadMessage(XElement message) => new() { Code = message.Text("Code"), Value = message.Text("Value") };
    }
}
