using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatch.Model;

public class SetAlarmStateRequest : AmazonCloudWatchRequest
{
    public string AlarmName { get; set; }

    public StateValue StateValue { get; set; }

    public string StateReason { get; set; }

    public string StateReasonData { get; set; }
}

public class SetAlarmStateResponse : AmazonWebServiceResponse;

internal static class SetAlarmState
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<SetAlarmStateRequest, SetAlarmStateResponse>(nameof(SetAlarmState), Write);

    private static void Write(QueryForm form, SetAlarmStateRequest request)
    {
        form.Text("AlarmName", request.AlarmName);
        form.Constant("StateValue", request.StateValue);
        form.Text("StateReason", request.StateReason);
        form.Text("StateReasonData", request.StateReasonData);
    }
}
