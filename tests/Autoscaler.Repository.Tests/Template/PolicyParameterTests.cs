using System.Text;
using Autoscaler.Core.Overrides;
using Autoscaler.Core.Policies;
using Autoscaler.Functions.Announcements;

namespace Autoscaler.Repository.Tests.Template;

/// <summary>The policy that the parameters make, and the alarms whose thresholds have to be its own.</summary>
public class PolicyParameterTests
{
    [Fact]
    public void The_parameters_make_a_valid_policy_of_what_they_say()
    {
        var policy = Policy(Stack.OfShop(
            ("Mode", "act"), ("ReadersMin", "3"), ("ReadersMax", "9"), ("MinAcu", "2.5"), ("MaxAcu", "128"), ("DetectCpu", "75"), ("ZoneRoleArn", "arn:aws:iam::210987654321:role/zone"),
            ("ProvisionedSetIdentifier", "p"), ("ServerlessSetIdentifier", "s")));

        Assert.Equal(("shop", Mode.Act, 75), (policy.Id, policy.Mode, policy.Detect.Cpu));
        Assert.Equal(("Z0000000EXAMPLE", "ro.shop.internal", "p", "s", "arn:aws:iam::210987654321:role/zone"), (policy.Record.HostedZoneId, policy.Record.Name, policy.Record.ProvisionedSetIdentifier, policy.Record.ServerlessSetIdentifier, policy.Record.RoleArn));
        Assert.Equal((3, 9, 2.5, 128), (policy.Readers.Min, policy.Readers.Max, policy.Serverless.MinAcu, policy.Serverless.MaxAcu));
    }

    [Fact]
    public void Without_a_word_about_it_the_policy_observes_and_writes_nothing() => Assert.Equal(Mode.Observe, Policy(Stack.OfShop()).Mode);

    [Fact]
    public void A_policy_of_ones_own_takes_its_place() => Assert.Equal("""{"clusters":[]}""", Stack.OfShop(("Policy", """{"clusters":[]}""")).Property("PolicyParameter", "Value")!.ToString());

    [Fact]
    public void The_default_of_the_threshold_is_the_policys() =>
        Assert.Equal(
            PolicyOf("""{"clusters":[{"id":"shop","record":{"hostedZoneId":"Z1","name":"a.b","provisionedSetIdentifier":"p","serverlessSetIdentifier":"s"},"readers":{"min":1,"max":8},"serverless":{"minAcu":2,"maxAcu":64}}]}""").Detect.Cpu,
            Policy(Stack.OfShop()).Detect.Cpu);

    [Theory]
    [InlineData("70")]
    [InlineData("82")]
    public void The_alarm_on_heat_without_a_turn_has_the_threshold_of_the_policy(string cpu)
    {
        var stack = Stack.OfShop(("DetectCpu", cpu));
        var expression = stack.Property("NoTurnAlarm", "Metrics")![0]!["Expression"]!.ToString();

        Assert.Contains(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"cpu,0) >= {Policy(stack).Detect.Cpu} "), expression, StringComparison.Ordinal);
    }

    [Fact]
    public void The_override_begins_as_none() =>
        Assert.Equal(
            OverrideReader.Read(""u8).For("shop", DateTimeOffset.UnixEpoch),
            OverrideReader.Read(Encoding.UTF8.GetBytes(Stack.OfShop().Property("OverrideParameter", "Value")!.ToString())).For("shop", DateTimeOffset.UnixEpoch));

    [Fact]
    public void Every_alarm_carries_the_command_that_pauses_and_names_its_row_of_the_manual()
    {
        var stack = Stack.OfShop();
        var command = PauseCommand.For("shop", "/spike/override");
        Assert.All(TemplateFile.Of("AWS::CloudWatch::Alarm"), name =>
        {
            var says = stack.Property(name, "AlarmDescription")!.ToString();
            Assert.Contains(command, says, StringComparison.Ordinal);
            Assert.Contains($"docs/operating.md, {name[..^"Alarm".Length]}.", says, StringComparison.Ordinal);
            Assert.True(says.Length <= 1024, "CloudWatch takes 1,024 characters.");
        });
        Assert.Equal(command, stack.Property("SpikeResponse", "DefinitionSubstitutions", "PauseCommand")!.ToString());
        Assert.Equal(command, stack.Value(TemplateFile.At(TemplateFile.Section("Outputs"), "PauseCommand", "Value")!)!.ToString());
    }

    private static ClusterPolicy Policy(Stack stack) => PolicyOf(stack.Property("PolicyParameter", "Value")!.ToString());

    private static ClusterPolicy PolicyOf(string json) => Assert.IsType<PolicyReading.Accepted>(PolicyReader.Read(Encoding.UTF8.GetBytes(json))).Policy.Clusters.Single();
}
