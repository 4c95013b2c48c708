using Autoscaler.Functions;

namespace Autoscaler.Lambda.Tests;

public class SettingsTests
{
    [Theory]
    [InlineData("CollectMetrics", FunctionName.CollectMetrics)]
    [InlineData("Reconcile", FunctionName.Reconcile)]
    public void Name_the_function(string value, FunctionName function) => Assert.Equal(function, Read(value).Function);

    [Theory]
    [InlineData(null, "is not set")]
    [InlineData("", "is ''")]
    [InlineData("Colect", "is 'Colect'")]
    [InlineData("collectmetrics", "is 'collectmetrics'")]
    [InlineData("0", "is '0'")]
    public void Say_in_one_sentence_which_variable_is_wrong_and_what_it_may_be(string? value, string found)
    {
        var message = Assert.Throws<InvalidOperationException>(() => Read(value)).Message;
        Assert.Contains($"AUTOSCALER_HANDLER {found}", message, StringComparison.Ordinal);
        Assert.Contains("CollectMetrics, StartResponse, Observe, Decide, Shift, Provision, Reconcile", message, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", message, StringComparison.Ordinal);
    }

    private static Settings Read(string? handler) => Settings.Read(name => name == "AUTOSCALER_HANDLER" ? handler : null);
}
