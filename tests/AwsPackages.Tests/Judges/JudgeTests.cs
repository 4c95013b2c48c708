using AwsPackages.Tests.Operations;

namespace AwsPackages.Tests.Judges;

/// <summary>The judge is worth its verdicts only if it can find fault.</summary>
public class JudgeTests(JudgedFaults judged) : IClassFixture<JudgedFaults>
{
    public static TheoryData<string> Faults => [.. DoctoredCapture.All.Select(doctored => doctored.Fault)];

    [JudgeTheory]
    [MemberData(nameof(Faults))]
    public async Task Reports(string fault)
    {
        var expected = DoctoredCapture.All.Single(doctored => doctored.Fault == fault).Report;
        var problems = (await judged.Report)[fault];
        Assert.True(problems.Any(problem => problem.Contains(expected, StringComparison.Ordinal)), string.Join("\n", problems));
    }
}

/// <summary>Runs the judge once over all doctored captures.</summary>
public sealed class JudgedFaults
{
    private readonly Lazy<Task<IReadOnlyDictionary<string, string[]>>> report = new(Run);

    internal Task<IReadOnlyDictionary<string, string[]>> Report => report.Value;

    private static async Task<IReadOnlyDictionary<string, string[]>> Run()
    {
        var captures = new List<Capture>();
        foreach (var doctored in DoctoredCapture.All)
        {
            var good = await Capture.Of(Catalogue.Named(doctored.Operation));
            captures.Add(doctored.Doctor(good) with { Name = doctored.Fault });
        }

        return await Judge.Report(captures);
    }
}
