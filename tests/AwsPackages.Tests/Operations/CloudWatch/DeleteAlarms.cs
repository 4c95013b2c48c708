using Amazon.CloudWatch.Model;

namespace AwsPackages.Tests.Operations.CloudWatch;

internal static class DeleteAlarms
{
    public static readonly OperationCase Case = new()
    {
        Name = "CloudWatch.DeleteAlarms",
        Call = async clients => await clients.CloudWatch.DeleteAlarmsAsync(new DeleteAlarmsRequest
        {
            AlarmNames = ["shop-spike-up", "shop reader, lost"],
        }),
        Sends = """
            POST https://monitoring.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=DeleteAlarms
            &AlarmNames.member.1=shop-spike-up
            &AlarmNames.member.2=shop%20reader%2C%20lost
            &Version=2010-08-01
            """,
        Reply = """
            <DeleteAlarmsResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
              <ResponseMetadata><RequestId>b4d2e1a0-7d1c-4f58-9c0e-0f2b1f6f3a11</RequestId></ResponseMetadata>
            </DeleteAlarmsResponse>
            """,
        Reads = "",
        EmptyReply = """<DeleteAlarmsResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/"/>""",
        Errors =
        [
            new(404, """
                <ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
                  <Error><Type>Sender</Type><Code>ResourceNotFound</Code><Message>Unable to find the following alarms: [shop-spike-up]</Message></Error>
                  <RequestId>b4d2e1a0-7d1c-4f58-9c0e-0f2b1f6f3a11</RequestId>
                </ErrorResponse>
                """, typeof(ResourceNotFoundException), "ResourceNotFound"),
        ],
    };
}
