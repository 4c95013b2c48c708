using AwsPackages.Tests.Operations;

namespace AwsPackages.Tests.Judges;

/// <summary>Botocore's verdict on every request that we send, its signature, and every fixture of a reply.</summary>
public class JudgedCatalogueTests(JudgedCatalogue judged) : IClassFixture<JudgedCatalogue>
{
    public static TheoryData<string> Requests =>
        [.. Catalogue.All.Select(one => one.Name), .. Catalogue.All.Where(one => one.SecondPage is not null).Select(one => Capture.SecondPageOf(one.Name))];

    [JudgeTheory]
    [MemberData(nameof(Requests))]
    public async Task Botocore_finds_nothing_wrong_with(string request)
    {
        var problems = (await judged.Report)[request];
        Assert.True(problems is [], string.Join("\n", problems));
    }
}

/// <summary>Runs the judge once, and only if a test asks: where Python is missing none does.</summary>
public sealed class JudgedCatalogue
{
    private readonly Lazy<Task<IReadOnlyDictionary<string, string[]>>> report = new(Run);

    internal Task<IReadOnlyDictionary<string, string[]>> Report => report.Value;

    private static async Task<IReadOnlyDictionary<string, string[]>> Run()
    {
        var captures = new List<Capture>();
        foreach (var one in Catalogue.All)
        {
            captures.Add(await Capture.Of(one));
            if (one.SecondPage is not null)
            {
                captures.Add(await Capture.OfSecondPage(one));
            }
        }

        return await Judge.Report(captures);
    }
}
