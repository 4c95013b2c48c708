using Amazon.ApplicationAutoScaling;
using Amazon.CloudWatch;
using Amazon.CloudWatchLogs;
using Amazon.RDS;
using Amazon.Route53;
using Amazon.Route53.Model;
using Amazon.SimpleNotificationService;
using Amazon.SimpleSystemsManagement;
using Amazon.StepFunctions;
using Moq;

namespace AwsPackages.Tests;

/// <summary>What users of the official packages do with the interfaces and the enumerations.</summary>
public class MockingTests
{
    [Fact]
    public async Task Moq_stands_in_for_a_client()
    {
        var route53 = new Mock<IAmazonRoute53>(MockBehavior.Strict);
        route53.Setup(client => client.GetChangeAsync(It.Is<GetChangeRequest>(request => request.Id == "C1"), It.IsAny<CancellationToken>()))
            .ReturnsAsync(new GetChangeResponse { ChangeInfo = new ChangeInfo { Status = ChangeStatus.INSYNC } });

        var answer = await route53.Object.GetChangeAsync(new GetChangeRequest { Id = "C1" });

        Assert.Equal(ChangeStatus.INSYNC, answer.ChangeInfo.Status);
    }

    [Fact]
    public void Moq_can_make_every_interface()
    {
        Assert.NotNull(Mock.Of<IAmazonApplicationAutoScaling>());
        Assert.NotNull(Mock.Of<IAmazonCloudWatch>());
        Assert.NotNull(Mock.Of<IAmazonCloudWatchLogs>());
        Assert.NotNull(Mock.Of<IAmazonRDS>());
        Assert.NotNull(Mock.Of<IAmazonSimpleNotificationService>());
        Assert.NotNull(Mock.Of<IAmazonSimpleSystemsManagement>());
        Assert.NotNull(Mock.Of<IAmazonStepFunctions>());
    }

    [Fact]
    public void An_enumeration_takes_a_value_that_it_does_not_know_yet()
    {
        RRType type = "HTTPS";
        Assert.Equal("HTTPS", type.Value);
        Assert.True(type == "HTTPS");
        Assert.Same(RRType.CNAME, RRType.FindValue("CNAME"));
    }

    [Fact]
    public void No_text_is_no_value_of_an_enumeration()
    {
        RRType type = (string?)null!;
        Assert.Null(type);
    }
}
