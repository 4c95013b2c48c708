using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatch
{
    public class AlarmType(string value) : ConstantClass(value)
    {
        public static readonly AlarmType CompositeAlarm = new("CompositeAlarm");
        public static readonly AlarmType MetricAlarm = new("MetricAlarm");

        public static AlarmType FindValue(string value) => FindValue<AlarmType>(value);

        public static implicit operator AlarmType(string value) => FindValue(value);
    }
}

namespace Amazon.CloudWatch.Model
{
    public class DescribeAlarmsRequest : AmazonCloudWatchRequest
    {
        public List<string> AlarmNames { get; set; }

        public string AlarmNamePrefix { get; set; }

        public List<string> AlarmTypes { get; set; }

        public StateValue StateValue { get; set; }

        public string ActionPrefix { get; set; }

        public int? MaxRecords { get; set; }

        public string NextToken { get; set; }
    }

    public class DescribeAlarmsResponse : AmazonWebServiceResponse
    {
        public List<CompositeAlarm> CompositeAlarms { get; set; }

        public List<MetricAlarm> MetricAlarms { get; set; }

        public string NextToken { get; set; }
    }

    internal static class DescribeAlarms
    {
        public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DescribeAlarmsRequest, DescribeAlarmsResponse>(nameof(DescribeAlarms), Write, Read);

        private static void Write(QueryForm form, DescribeAlarmsRequest request)
        {
            form.Texts("AlarmNames", "member", request.AlarmNames);
            form.Text("AlarmNamePrefix", request.AlarmNamePrefix);
            form.Texts("AlarmTypes", "member", request.AlarmTypes);
            form.Constant("StateValue", request.StateValue);
            form.Text("ActionPrefix", request.ActionPrefix);
            form.Number("MaxRecords", request.MaxRecords);
            form.Text("NextToken", request.NextToken);
        }

        private static DescribeAlarmsResponse Read(XElement reply) => new()
        {
            CompositeAlarms = reply.List("CompositeAlarms", "member", CompositeAlarm.Read),
            MetricAlarms = reply.List("MetricAlarms", "member", MetricAlarm.Read),
            NextToken = reply.Text("NextToken"),
        };
    }
}
