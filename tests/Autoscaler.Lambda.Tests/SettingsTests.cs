using Autoscaler.Core.Sensing;
using Autoscaler.Functions;

namespace Autoscaler.Lambda.Tests;

public class SettingsTests
{
    private const string Arn = "arn:aws:states:eu-west-1:123456789012:stateMachine:spike-response";

    private const string Starter = "arn:aws:lambda:eu-west-1:123456789012:function:spike-StartResponse:live";

    [Theory]
    [InlineData("CollectMetrics", FunctionName.CollectMetrics)]
    [InlineData("Reconcile", FunctionName.Reconcile)]
    public void Name_the_function(string value, FunctionName function) => Assert.Equal(function, Read(("AUTOSCALER_HANDLER", value)).Function);

    [Fact]
    public void Have_defaults_for_what_may_be_left_out() =>
        Assert.Equal(new Settings(FunctionName.CollectMetrics, Arn, null, HeatGate.None, LogLevel.Info), Read(("POLICY_PARAMETER", "")));

    [Fact]
    public void Take_what_the_template_says() =>
        Assert.Equal(
            new Settings(FunctionName.CollectMetrics, Arn, "/stack/policy", new HeatGate(40, TimeSpan.FromSeconds(60), []), LogLevel.Debug),
            Read(("POLICY_PARAMETER", "/stack/policy"), ("HEAT_GATE", "40/60s"), ("LOG_LEVEL", "Debug")));

    [Theory]
    [InlineData("AUTOSCALER_HANDLER", null, "is not set", "CollectMetrics, StartResponse, Observe, Decide, Shift, Provision, Reconcile")]
    [InlineData("AUTOSCALER_HANDLER", "Colect", "is 'Colect'", "CollectMetrics, StartResponse")]
    [InlineData("AUTOSCALER_HANDLER", "collectmetrics", "is 'collectmetrics'", "CollectMetrics, StartResponse")]
    [InlineData("AUTOSCALER_HANDLER", "0", "is '0'", "CollectMetrics, StartResponse")]
    [InlineData("STATE_MACHINE_ARN", null, "is not set", "arn:aws:states:")]
    [InlineData("STATE_MACHINE_ARN", "spike-response", "is 'spike-response'", "arn:aws:states:")]
    [InlineData("LOG_LEVEL", "verbose", "is 'verbose'", "Debug, Info, Warning, Error")]
    [InlineData("START_RESPONSE_ARN", null, "is not set", "arn:aws:lambda:")]
    [InlineData("START_RESPONSE_ARN", "StartResponse", "is 'StartResponse'", "arn:aws:lambda:")]
    [InlineData("ANNOUNCE_TOPIC_ARN", "spike", "is 'spike'", "arn:aws:sns:")]
    [InlineData("HEAT_GATE", "40", "is '40'", "40/60s")]
    [InlineData("HEAT_GATE", "40/7s", "is '40/7s'", "1, 5, 10, 15, 20, 30 or 60")]
    [InlineData("HEAT_GATE", "140/60s", "is '140/60s'", "up to 100")]
    public void Say_in_one_sentence_which_variable_is_wrong_and_what_it_may_be(string name, string? value, string found, string allowed)
    {
        var function = name.EndsWith("ARN", StringComparison.Ordinal) ? "Reconcile" : "CollectMetrics";
        var message = Assert.Throws<InvalidOperationException>(() => Read(("AUTOSCALER_HANDLER", function), (name, value))).Message;
        Assert.Contains($"{name} {found}", message, StringComparison.Ordinal);
        Assert.Contains(allowed, message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", message, StringComparison.Ordinal);
    }

    private static Settings Read(params (string Name, string? Value)[] changed)
    {
        var environment = new Dictionary<string, string?> { ["AUTOSCALER_HANDLER"] = "CollectMetrics", ["STATE_MACHINE_ARN"] = Arn, ["START_RESPONSE_ARN"] = Starter };
        foreach (var (name, value) in changed)
        {
            environment[name] = value;
        }

        return Settings.Read(name => environment.GetValueOrDefault(name));
    }
}
