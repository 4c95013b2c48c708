using System.Text.Json;
using AwsPackages.Tests.Judges;

namespace Autoscaler.Repository.Tests.Template;

/// <summary>What others say of the template: AWS's linter, AWS's translator, and moto, which makes what it describes.</summary>
public class JudgeTests
{
    private const string Region = "eu-west-1";

    private static readonly string Path = System.IO.Path.Combine(Repository.Root, TemplateFile.Name);

    private static readonly string[] Given = ["ClusterId=shop", "HostedZoneId=Z0000000EXAMPLE", "RecordName=ro.shop.internal", "CreateLogGroup=true"];

    [StackFact]
    public async Task The_linter_has_nothing_to_say() => Assert.Equal("", await PythonTools.Run("lint_stack.py", "", Path));

    [StackFact]
    public async Task Translated_every_function_has_a_version_an_alias_and_its_own_way_with_failures()
    {
        var resources = JsonElement.Parse(await PythonTools.Run("translate_stack.py", "", Path)).GetProperty("Resources").EnumerateObject().ToList();

        Assert.All(new[] { "Function", "Version", "Alias", "EventInvokeConfig" }, kind => Assert.Equal(7, resources.Count(resource => Type(resource) == $"AWS::Lambda::{kind}")));
        Assert.DoesNotContain(resources, resource => Type(resource).StartsWith("AWS::Serverless", StringComparison.Ordinal));

        // A role that the translator adds would be one that nobody has narrowed down.
        Assert.Equal(TemplateFile.Of("AWS::IAM::Role").Order(StringComparer.Ordinal), resources.Where(resource => Type(resource) == "AWS::IAM::Role").Select(resource => resource.Name).Order(StringComparer.Ordinal));
        Assert.All(resources.Where(resource => Type(resource) == "AWS::Lambda::Version"), resource => Assert.Equal("Retain", resource.Value.GetProperty("DeletionPolicy").GetString()));
    }

    [StackFact]
    public async Task The_stack_is_created_and_changed_and_two_stand_side_by_side_and_nothing_stays_when_they_go()
    {
        using var moto = PythonTools.StartScript("serve_stack.py", "http://127.0.0.1:9/invoke");
        try
        {
            moto.BeginErrorReadLine();
            var address = (await moto.StandardOutput.ReadLineAsync())!;

            var created = await Deploy(address, "create", "one", Given);
            Assert.Equal("CREATE_COMPLETE", created.GetProperty("status").GetString());
            Assert.All(created.GetProperty("resources").EnumerateObject(), resource => Assert.Equal("CREATE_COMPLETE", resource.Value.GetString()));
            Assert.Superset(TemplateFile.Resources.Where(IsThere).Select(resource => resource.Key.ToString()).ToHashSet(), Names(created, "resources").ToHashSet());
            Assert.Equal(TemplateFile.Section("Outputs").Children.Select(output => output.Key.ToString()).Order(StringComparer.Ordinal), Names(created, "outputs").Order(StringComparer.Ordinal));

            var changed = await Deploy(address, "update", "one", [.. Given, "HeatThreshold=50", "LogLevel=Debug"]);
            Assert.Equal("UPDATE_COMPLETE", changed.GetProperty("status").GetString());
            Assert.Equal("50/60s", changed.GetProperty("functions").GetProperty("one-CollectMetrics").GetProperty("HEAT_GATE").GetString());

            var both = await Deploy(address, "create", "two", [.. Given.SkipLast(1), "CreateLogGroup=false"]);
            Assert.Equal(["one-spike-response", "two-spike-response"], Names(both, "machines").Order(StringComparer.Ordinal));

            await Deploy(address, "delete", "two", []);
            var gone = await Deploy(address, "delete", "one", []);
            Assert.Equal("DELETE_COMPLETE", gone.GetProperty("status").GetString());
            Assert.All(new[] { "functions", "machines", "parameters" }, kind => Assert.Empty(Names(gone, kind)));
            Assert.All(new[] { "alarms", "rules" }, kind => Assert.Equal(0, gone.GetProperty(kind).GetArrayLength()));
        }
        finally
        {
            moto.Kill();
        }
    }

    private static async Task<JsonElement> Deploy(string address, string action, string stack, string[] parameters) =>
        JsonElement.Parse(await PythonTools.Run("deploy_stack.py", "", [address, Region, action, stack, Path, .. parameters]));

    private static IEnumerable<string> Names(JsonElement deployed, string kind) => deployed.GetProperty(kind).EnumerateObject().Select(one => one.Name);

    // A subscription of mail and a stream were not asked for.
    private static bool IsThere(KeyValuePair<YamlDotNet.RepresentationModel.YamlNode, YamlDotNet.RepresentationModel.YamlNode> resource) =>
        TemplateFile.Text(resource.Value, "Condition") is not { } condition || Stack.OfShop(("CreateLogGroup", "true")).Holds(condition);

    private static string Type(JsonProperty resource) => resource.Value.GetProperty("Type").GetString()!;
}
