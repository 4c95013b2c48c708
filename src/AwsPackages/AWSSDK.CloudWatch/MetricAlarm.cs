using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;

namespace Amazon.CloudWatch
{
    public class EvaluationState(string value) : ConstantClass(value)
    {
        public static readonly EvaluationState EVALUATION_ERROR = new("EVALUATION_ERROR");
        public static readonly EvaluationState EVALUATION_FAILURE = new("EVALUATION_FAILURE");
        public static readonly EvaluationState PARTIAL_DATA = new("PARTIAL_DATA");

        public static EvaluationState FindValue(string value) => FindValue<EvaluationState>(value);

        public static implicit operator EvaluationState(string value) => FindValue(value);
    }
}

namespace Amazon.CloudWatch.Model
{
    public class MetricAlarm
    {
        public string AlarmName { get; set; }

        public string AlarmArn { get; set; }

        public string AlarmDescription { get; set; }

        public DateTime? AlarmConfigurationUpdatedTimestamp { get; set; }

        public bool? ActionsEnabled { get; set; }

        public List<string> OKActions { get; set; }

        public List<string> AlarmActions { get; set; }

        public List<string> InsufficientDataActions { get; set; }

        public StateValue StateValue { get; set; }

        public string StateReason { get; set; }

        public string StateReasonData { get; set; }

        public DateTime? StateUpdatedTimestamp { get; set; }

        public DateTime? StateTransitionedTimestamp { get; set; }

        public EvaluationState EvaluationState { get; set; }

        public string MetricName { get; set; }

        public string Namespace { get; set; }

        public Statistic Statistic { get; set; }

        public string ExtendedStatistic { get; set; }

        public List<Dimension> Dimensions { get; set; }

        public int? Period { get; set; }

        public StandardUnit Unit { get; set; }

        public int? EvaluationPeriods { get; set; }

        public int? DatapointsToAlarm { get; set; }

        public double? Threshold { get; set; }

        public string ThresholdMetricId { get; set; }

        public ComparisonOperator ComparisonOperator { get; set; }

        public string TreatMissingData { get; set; }

        public string EvaluateLowSampleCountPercentile { get; set; }

        public List<MetricDataQuery> Metrics { get; set; }

        internal static MetricAlarm Read(XElement alarm) => new()
        {
            AlarmName = alarm.Text("AlarmName"),
            AlarmArn = alarm.Text("AlarmArn"),
            AlarmDescription = alarm.Text("AlarmDescription"),
            AlarmConfigurationUpdatedTimestamp = alarm.Time("AlarmConfigurationUpdatedTimestamp"),
            ActionsEnabled = alarm.Flag("ActionsEnabled"),
            OKActions = alarm.Texts("OKActions", "member"),
            AlarmActions = alarm.Texts("AlarmActions", "member"),
            InsufficientDataActions = alarm.Texts("InsufficientDataActions", "member"),
            StateValue = alarm.Constant("StateValue", StateValue.FindValue),
            StateReason = alarm.Text("StateReason"),
            StateReasonData = alarm.Text("StateReasonData"),
            StateUpdatedTimestamp = alarm.Time("StateUpdatedTimestamp"),
            StateTransitionedTimestamp = alarm.Time("StateTransitionedTimestamp"),
            EvaluationState = alarm.Constant("EvaluationState", EvaluationState.FindValue),
            MetricName = alarm.Text("MetricName"),
            Namespace = alarm.Text("Namespace"),
            Statistic = alarm.Constant("Statistic", Statistic.FindValue),
            ExtendedStatistic = alarm.Text("ExtendedStatistic"),
            Dimensions = alarm.List("Dimensions", "member", Dimension.Read),
            Period = alarm.Int("Period"),
            Unit = alarm.Constant("Unit", StandardUnit.FindValue),
            EvaluationPeriods = alarm.Int("EvaluationPeriods"),
            DatapointsToAlarm = alarm.Int("DatapointsToAlarm"),
            Threshold = alarm.Double("Threshold"),
            ThresholdMetricId = alarm.Text("ThresholdMetricId"),
            ComparisonOperator = alarm.Constant("ComparisonOperator", ComparisonOperator.FindValue),
            TreatMissingData = alarm.Text("TreatMissingData"),
            EvaluateLowSampleCountPercentile = alarm.Text("EvaluateLowSampleCountPercentile"),
            Metrics = alarm.List("Metrics", "member", MetricDataQuery.Read),
        };
    }
}
