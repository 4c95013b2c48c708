using Autoscaler.Core.Policies;

namespace Autoscaler.Lambda;

/// <summary>The policy file that was deployed with the functions.</summary>
internal static class PackagedPolicy
{
    private const string FileName = "autoscaler.json";

    public static Policy Read(string folder) => PolicyReader.Read(File.ReadAllBytes(Path.Combine(folder, FileName))) switch
    {
        PolicyReading.Accepted accepted => accepted.Policy,
        PolicyReading.Refused refused => throw new InvalidOperationException($"{FileName}, packaged with the functions, is not a policy: {string.Join(" ", refused.Problems)}"),
        _ => throw new InvalidOperationException($"{FileName} cannot be read."),
    };
}
