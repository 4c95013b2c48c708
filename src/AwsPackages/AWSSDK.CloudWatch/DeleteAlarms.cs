using Amazon.Kernel;
using Amazon.Runtime;
using Amazon.Runtime.Internal;

namespace Amazon.CloudWatch.Model;

public class DeleteAlarmsRequest : AmazonCloudWatchRequest
{
    public List<string> AlarmNames { get; set; }
}

public class DeleteAlarmsResponse : AmazonWebServiceResponse;

internal static class DeleteAlarms
{
    public static readonly InvokeOptions Operation = Wire.Protocol.Operation<DeleteAlarmsRequest, DeleteAlarmsResponse>(nameof(DeleteAlarms), Write);

    private static void Write(QueryForm form, DeleteAlarmsRequest request) => form.Texts("AlarmNames", "member", request.AlarmNames);
}
