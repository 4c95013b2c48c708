using System.Globalization;
using System.Text.Json.Nodes;

namespace Autoscaler.Cli.Tuning;

/// <summary>A key of the policy that is searched, and how far one step goes.</summary>
/// <param name="Path">From the cluster's object: shift.targetCpu.</param>
/// <param name="Step">To the next value tried.</param>
internal sealed record Threshold(string Path, double Step)
{
    /// <summary>Those that decide when traffic moves, how far, when readers are bought and when it comes back.</summary>
    public static readonly IReadOnlyList<Threshold> All =
    [
        new("detect.cpu", 5), new("shift.targetCpu", 5), new("shift.ceiling", 0.05), new("shift.saturationBoost", 0.5),
        new("reclaim.projectedCpu", 5), new("readers.targetCpu", 5),
    ];

    public double Of(Core.Policies.ClusterPolicy policy) => Path switch
    {
        "detect.cpu" => policy.Detect.Cpu,
        "shift.targetCpu" => policy.Shift.TargetCpu,
        "shift.ceiling" => policy.Shift.Ceiling.Value,
        "shift.saturationBoost" => policy.Shift.SaturationBoost,
        "reclaim.projectedCpu" => policy.Reclaim.ProjectedCpu,
        _ => policy.Readers.TargetCpu,
    };

    /// <summary>Writes a value into the first cluster of a policy file.</summary>
    public void Set(JsonObject file, double value)
    {
        var at = file["clusters"]![0]!.AsObject();
        var names = Path.Split('.');
        if (at[names[0]] is not JsonObject block)
        {
            at[names[0]] = block = [];
        }

        block[names[1]] = JsonValue.Create(value);
    }

    public static string Text(double value) => Math.Round(value, 4).ToString(CultureInfo.InvariantCulture);
}
