using Amazon.CloudWatch;
using Amazon.CloudWatch.Model;

namespace AwsPackages.Tests.Operations.CloudWatch;

internal static class DescribeAlarms
{
    public static readonly OperationCase Case = new()
    {
        Name = "CloudWatch.DescribeAlarms",
        Call = async clients => await clients.CloudWatch.DescribeAlarmsAsync(new DescribeAlarmsRequest
        {
            AlarmNames = ["shop-spike-up", "shop-any"],
            AlarmNamePrefix = "shop-",
            AlarmTypes = [AlarmType.MetricAlarm, AlarmType.CompositeAlarm],
            StateValue = StateValue.INSUFFICIENT_DATA,
            ActionPrefix = "arn:aws:lambda:",
            MaxRecords = 100,
        }),
        Sends = """
            POST https://monitoring.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=DescribeAlarms
            &ActionPrefix=arn%3Aaws%3Alambda%3A
            &AlarmNamePrefix=shop-
            &AlarmNames.member.1=shop-spike-up
            &AlarmNames.member.2=shop-any
            &AlarmTypes.member.1=MetricAlarm
            &AlarmTypes.member.2=CompositeAlarm
            &MaxRecords=100
            &StateValue=INSUFFICIENT_DATA
            &Version=2010-08-01
            """,
        Reply = DescribeAlarmsReply.Text,
        Reads = DescribeAlarmsReply.Reads,
        EmptyReply = """<DescribeAlarmsResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/"><DescribeAlarmsResult><MetricAlarms/><CompositeAlarms/></DescribeAlarmsResult></DescribeAlarmsResponse>""",
        Errors =
        [
            new(400, """
                <ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
                  <Error><Type>Sender</Type><Code>InvalidNextToken</Code><Message>The next token is not one of this request.</Message></Error>
                  <RequestId>f0b7d0d6-6b1e-4a5d-8e4e-2a4a3d8a7c11</RequestId>
                </ErrorResponse>
                """, typeof(InvalidNextTokenException), "InvalidNextToken"),
            new(400, """
                <ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
                  <Error><Type>Sender</Type><Code>Throttling</Code><Message>Rate exceeded</Message></Error>
                  <RequestId>f0b7d0d6-6b1e-4a5d-8e4e-2a4a3d8a7c11</RequestId>
                </ErrorResponse>
                """, typeof(AmazonCloudWatchException), "Throttling"),
            new(403, """
                <ErrorResponse xmlns="http://monitoring.amazonaws.com/doc/2010-08-01/">
                  <Error><Type>Sender</Type><Code>AccessDenied</Code><Message>User is not authorized to perform: cloudwatch:DescribeAlarms</Message></Error>
                  <RequestId>f0b7d0d6-6b1e-4a5d-8e4e-2a4a3d8a7c11</RequestId>
                </ErrorResponse>
                """, typeof(AmazonCloudWatchException), "AccessDenied"),
        ],
        SecondPage = new(
            async clients => await clients.CloudWatch.DescribeAlarmsAsync(new DescribeAlarmsRequest { AlarmNamePrefix = "shop-", NextToken = "shop-spike-up+/=" }),
            """
            POST https://monitoring.eu-west-1.amazonaws.com/
            Content-Type: application/x-www-form-urlencoded; charset=utf-8

            Action=DescribeAlarms
            &AlarmNamePrefix=shop-
            &NextToken=shop-spike-up%2B%2F%3D
            &Version=2010-08-01
            """),
    };
}
