using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;

namespace AwsPackages.Tests.Operations.CloudWatch;

internal static class SetAlarmState
{
    public static readonly OperationCase Case = new()
    {
        Name = "CloudWatch.SetAlarmState",
        Call = async clients => await clients.CloudWatch.SetAlarmStateAsync(new SetAlarmStateRequest
        {
            AlarmName = "shop-spike-up",
            StateValue = StateValue.ALARM,
            StateReason = "drill by anna",
            StateReasonData = """{"drill":true}""",
        }),
        Sends = """
            POST https://monitoring.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=SetAlarmState
            &AlarmName=shop-spike-up
            &StateReason=drill%20by%20anna
            &StateReasonData=%7B%22drill%22%3Atrue%7D
            &StateValue=ALARM
            &Version=2010-08-01
            """,
        Reply = """
            <SetAlarmStateResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
              <ResponseMetadata><RequestId>0c7a1f52-3f0e-4d0a-8f9e-1d4be1c2a6b7</RequestId></ResponseMetadata>
            </SetAlarmStateResponse>
            """,
        Reads = "",
        EmptyReply = """<SetAlarmStateResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/"/>""",
        Errors =
        [
            new(404, """
                <ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
                  <Error><Type>Sender</Type><Code>ResourceNotFound</Code><Message>No alarm is named shop-spike-up</Message></Error>
                  <RequestId>0c7a1f52-3f0e-4d0a-8f9e-1d4be1c2a6b7</RequestId>
                </ErrorResponse>
                """, typeof(ResourceNotFoundException), "ResourceNotFound"),
            new(400, """
                <ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
                  <Error><Type>Sender</Type><Code>InvalidFormat</Code><Message>StateReasonData is not valid JSON</Message></Error>
                  <RequestId>0c7a1f52-3f0e-4d0a-8f9e-1d4be1c2a6b7</RequestId>
                </ErrorResponse>
                """, typeof(InvalidFormatException), "InvalidFormat"),
        ],
    };
}
