using Autoscaler.Functions;
using Autoscaler.Simulation.Machines;

namespace Autoscaler.Simulation.Controllers;

/// <summary>The state machine's definition as it is deployed.</summary>
internal static class ShippedMachine
{
    public static readonly Machine Value = Machine.Parse(Text(), new Dictionary<string, string>
    {
        ["ObserveFunctionArn"] = nameof(FunctionName.Observe),
        ["DecideFunctionArn"] = nameof(FunctionName.Decide),
        ["ShiftFunctionArn"] = nameof(FunctionName.Shift),
        ["ProvisionFunctionArn"] = nameof(FunctionName.Provision),
        ["StartResponseFunctionArn"] = nameof(FunctionName.StartResponse),
        ["AnnounceTopicArn"] = Deployment.TopicArn,
        ["PauseCommand"] = "aws ssm put-parameter",
    });

    private static string Text()
    {
        using var reader = new StreamReader(typeof(ShippedMachine).Assembly.GetManifestResourceStream("spike-response.asl.json")!);
        return reader.ReadToEnd();
    }
}
