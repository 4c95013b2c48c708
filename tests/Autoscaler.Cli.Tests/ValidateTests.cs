using System.Text.Json;

namespace Autoscaler.Cli.Tests;

public sealed class ValidateTests : IDisposable
{
    private readonly Desk desk = new();

    public void Dispose() => desk.Dispose();

    [Fact]
    public void A_valid_policy_is_shown_with_the_figures_that_it_comes_to()
    {
        var (exitCode, output, error) = desk.Run("validate", desk.Write("policy.json", Policy(50)));
        Assert.Equal((0, ""), (exitCode, error));
        Assert.Contains("is a valid policy", output, StringComparison.Ordinal);
        Assert.Contains("56.5 %", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_limit_cycle_is_a_finding_with_its_place_its_numbers_and_its_remedy()
    {
        var (exitCode, output, _) = desk.Run("validate", desk.Write("policy.json", Policy(58)));
        Assert.Equal(1, exitCode);
        Assert.Contains("$.clusters[0].reclaim.projectedCpu", output, StringComparison.Ordinal);
        Assert.Contains("a projectedCpu of at most 56.5", Desk.Words(output), StringComparison.Ordinal);
        Assert.Contains("Lower projectedCpu or raise targetCpu.", Desk.Words(output), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_on_the_output_is_all_that_stands_there()
    {
        var (exitCode, output, _) = desk.Run("validate", desk.Write("policy.json", Policy(58)), "--json", "-");
        Assert.Equal(1, exitCode);
        var found = JsonElement.Parse(output);
        Assert.False(found.GetProperty("valid").GetBoolean());
        Assert.Equal("$.clusters[0].reclaim.projectedCpu", found.GetProperty("problems")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void A_file_that_is_not_there_is_one_line_and_exit_2()
    {
        var (exitCode, output, error) = desk.Run("validate", "/nowhere/policy.json");
        Assert.Equal((2, "", "/nowhere/policy.json: there is no such file."), (exitCode, output, error.Trim()));
    }

    internal static string Policy(double projectedCpu) => $$"""
        {"clusters":[{"id":"shop","mode":"act","reclaim":{"projectedCpu":{{projectedCpu}} },
        "record":{"hostedZoneId":"Z0000000EXAMPLE","name":"ro.shop.internal","provisionedSetIdentifier":"provisioned","serverlessSetIdentifier":"serverless"},
        "readers":{"min":2,"max":13},"serverless":{"minAcu":2,"maxAcu":64},"worstSpike":3}]}
        """;
}
