using System.Xml.Linq;
using Amazon.Kernel;

namespace Amazon.CloudWatch.Model;

public class CompositeAlarm
{
    public string AlarmName { get; set; }

    public string AlarmArn { get; set; }

    public string AlarmDescription { get; set; }

    public string AlarmRule { get; set; }

    public DateTime? AlarmConfigurationUpdatedTimestamp { get; set; }

    public bool? ActionsEnabled { get; set; }

    public List<string> OKActions { get; set; }

    public List<string> AlarmActions { get; set; }

    public List<string> InsufficientDataActions { get; set; }

    public StateValue StateValue { get; set; }

    public string StateReason { get; set; }

    public string StateReasonData { get; set; }

    public DateTime? StateUpdatedTimestamp { get; set; }

    internal static CompositeAlarm Read(XElement alarm) => new()
    {
        AlarmName = alarm.Text("AlarmName"),
        AlarmArn = alarm.Text("AlarmArn"),
        AlarmDescription = alarm.Text("AlarmDescription"),
        AlarmRule = alarm.Text("AlarmRule"),
        AlarmConfigurationUpdatedTimestamp = alarm.Time("AlarmConfigurationUpdatedTimestamp"),
        ActionsEnabled = alarm.Flag("ActionsEnabled"),
        OKActions = alarm.Texts("OKActions", "member"),
        AlarmActions = alarm.Texts("AlarmActions", "member"),
        InsufficientDataActions = alarm.Texts("InsufficientDataActions", "member"),
        StateValue = alarm.Constant("StateValue", StateValue.FindValue),
        StateReason = alarm.Text("StateReason"),
        StateReasonData = alarm.Text("StateReasonData"),
        StateUpdatedTimestamp = alarm.Time("StateUpdatedTimestamp"),
    };
}
