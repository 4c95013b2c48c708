using System.Text.Json.Nodes;
using Autoscaler.Functions;
using Autoscaler.Lambda;

namespace Autoscaler.Repository.Tests.Template;

/// <summary>What the template says to a function is what the function reads.</summary>
public class VariableTests
{
    public static TheoryData<FunctionName> Functions => [.. Enum.GetValues<FunctionName>()];

    [Fact]
    public void There_is_a_resource_for_each_function_and_for_nothing_else() =>
        Assert.Equal(Enum.GetNames<FunctionName>().Select(name => $"{name}Function"), TemplateFile.Of("AWS::Serverless::Function"));

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_variable_that_a_function_reads_is_set_and_every_variable_that_is_set_is_read(FunctionName function)
    {
        var environment = Environment(Stack.OfShop(), function);
        var read = new HashSet<string>();
        Read(name =>
        {
            read.Add(name);
            return environment.GetValueOrDefault(name);
        });

        Assert.Equal(read.Order(StringComparer.Ordinal), environment.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_function_is_told_which_one_it_is(FunctionName function) => Assert.Equal(function, SettingsOf(Stack.OfShop(), function).Function);

    [Theory]
    [MemberData(nameof(Functions))]
    public void The_handler_is_the_assembly_that_is_published(FunctionName function)
    {
        Assert.Equal(typeof(Settings).Assembly.GetName().Name, TemplateFile.Text(TemplateFile.Root, "Globals", "Function", "Handler"));
        Assert.Null(TemplateFile.At(TemplateFile.Resources, $"{function}Function", "Properties", "Handler"));
        Assert.Contains($"-o {TemplateFile.Text(TemplateFile.Root, "Globals", "Function", "CodeUri")}", Repository.Read("README.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("40", "60s", "")]
    [InlineData("55", "30s", "shop-")]
    [InlineData("40", "10s", "shop-")]
    public void The_collector_knows_the_gate_that_the_filter_is(string threshold, string heartbeat, string prefix)
    {
        var stack = Stack.OfShop(("HeatThreshold", threshold), ("Heartbeat", heartbeat), ("InstancePrefix", prefix));
        var told = SettingsOf(stack, FunctionName.CollectMetrics).HeatGate;

        var gate = told with { InstanceSelectors = prefix.Length == 0 ? [] : [$"{prefix}*", "application-autoscaling-*"] };
        Assert.Equal(gate.Pattern, stack.Property("Samples", "FilterPattern")!.ToString());
    }

    [Theory]
    [InlineData("STATE_MACHINE_ARN", "SpikeResponse", "Name")]
    [InlineData("POLICY_PARAMETER", "PolicyParameter", "Name")]
    [InlineData("OVERRIDE_PARAMETER", "OverrideParameter", "Name")]
    public void What_a_variable_names_is_in_the_stack_under_that_name(string variable, string resource, string property)
    {
        var stack = Stack.OfShop();
        var name = stack.Property(resource, property)!.ToString();
        foreach (var environment in Enum.GetValues<FunctionName>().Select(function => Environment(stack, function)).Where(one => one.ContainsKey(variable)))
        {
            Assert.Equal(name, environment[variable].Split(":stateMachine:")[^1]);
        }
    }

    private static Settings SettingsOf(Stack stack, FunctionName function)
    {
        var environment = Environment(stack, function);
        return Read(environment.GetValueOrDefault);
    }

    // What only exists once the stack does has an ARN like this.
    private static Settings Read(Func<string, string?> variable) => Settings.Read(name => variable(name) switch
    {
        "<AlertsTopic>" => "arn:aws:sns:eu-west-1:123456789012:spike-alerts",
        "<StartResponseFunction.Alias>" => "arn:aws:lambda:eu-west-1:123456789012:function:spike-StartResponse:live",
        var value => value,
    });

    private static Dictionary<string, string> Environment(Stack stack, FunctionName function)
    {
        var all = (JsonObject)stack.Value(TemplateFile.At(TemplateFile.Root, "Globals", "Function", "Environment", "Variables")!)!;
        var own = stack.Property($"{function}Function", "Environment", "Variables")!.AsObject();
        return all.Concat(own).ToDictionary(pair => pair.Key, pair => pair.Value!.ToString(), StringComparer.Ordinal);
    }
}
