using System.Text;
using Autoscaler.Core.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace Autoscaler.Core.Tests.Policies;

/// <summary>Whatever the bytes: an answer, and one that is fit to be shown.</summary>
public class FuzzTests
{
    private static readonly byte[] Good = Encoding.UTF8.GetBytes(PolicyJson.With(
        """
        $.defaults.shift.targetCpu = 60; turn.wait = "10s"; shift.rest = 0.1; budget.acuHoursPerSpike = 4; notify.topicArn = null; readers.countsServerless = false;
        prewarm = [{ "cron": "*/5 9 * 1,2 MON-FRI", "zone": "Asia/Seoul", "duration": "1h", "share": 0.2, "minAcu": 3.5, "readers": 3 }]
        """));

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "\"", "{", "}", "[", "]", ",", ":", "null", "true", "1e999", "-1", "0.1e-400", "123456789012345678901234567890", "\\ud800", "\\u0000", "\\", "//", "/*", "\n",
            "\"id\":", "\"clusters\":[", "\"defaults\":{", "\"10s\"", "\"999999h\"", "{\"prewarm\":[{}]}", "\u202E", "\uD83D\uDE00", "%s{0}", "$..", "NaN",
        }.Select(Encoding.UTF8.GetBytes),
        [0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xEF, 0xBB, 0xBF], [0],
    ];

    private static readonly Gen<byte[]> AnyBytes = Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf();

    private static readonly Gen<byte[]> AnyPieces = Gen.Elements(Pieces).ListOf().Select(pieces => pieces.SelectMany(piece => piece).ToArray());

    private static readonly Gen<byte[]> Mutated =
        from edits in (from at in Gen.Choose(0, Good.Length) from cut in Gen.Choose(0, 6) from piece in Gen.Elements(Pieces) select (at, cut, piece)).ListOf()
        select edits.Aggregate(Good, (bytes, edit) => [.. bytes.Take(edit.at), .. edit.piece, .. bytes.Skip(edit.at + edit.cut)]);

    [Fact]
    public void Random_bytes_are_answered() => Answers(AnyBytes, 5_000);

    [Fact]
    public void Random_pieces_of_JSON_are_answered() => Answers(AnyPieces, 10_000);

    [Fact]
    public void A_good_file_with_random_edits_is_answered() => Answers(Mutated, 10_000);

    [Fact]
    public void The_file_that_is_edited_is_good() => Assert.IsType<PolicyReading.Accepted>(PolicyReader.Read(Good));

    public static TheoryData<string> Bombs =>
    [
        new string('[', 1_000_000),
        new string('[', PolicyReader.MostBytes),
        string.Concat(Enumerable.Repeat("{\"clusters\":", 5_000)),
        $"{{\"clusters\":[{string.Join(',', Enumerable.Repeat("{}", 20_000))}]}}",
        $"{{{string.Join(',', Enumerable.Range(0, 6_000).Select(i => $"\"k{i}\":1"))}}}",
        $"{{\"{new string('k', 60_000)}\":1}}",
        $"{{\"clusters\":[{{\"id\":\"{new string('a', 60_000)}\"}}]}}",
        $"{{\"clusters\":[{{\"record\":{{\"name\":\"{string.Join('.', Enumerable.Repeat("a", 30_000))}\"}}}}]}}",
        $"{{\"clusters\":[{{\"worstSpike\":{new string('9', 60_000)}}}]}}",
        $"{{\"clusters\":[{{\"prewarm\":[{{\"cron\":\"{string.Join(',', Enumerable.Repeat("*", 30_000))} * * * *\"}}]}}]}}",
        new string(' ', PolicyReader.MostBytes),
        new string('\n', PolicyReader.MostBytes - 1) + "x",
    ];

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_is_refused(string text) => Assert.True(IsFit(PolicyJson.Read(text)) && PolicyJson.Read(text) is PolicyReading.Refused);

    private static void Answers(Gen<byte[]> texts, int times) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(20261120, 1), Prop.ForAll(texts.ToArbitrary(), text => IsFit(PolicyReader.Read(text))));

    private static bool IsFit(PolicyReading reading) => reading switch
    {
        PolicyReading.Accepted accepted => accepted.Policy.Clusters.Count > 0 && accepted.Warnings.All(IsFit),
        PolicyReading.Refused refused => refused.Problems.Count is > 0 and <= 101 && refused.Problems.All(IsFit),
        _ => false,
    };

    /// <summary>One line of bounded length, without a character that a terminal obeys.</summary>
    private static bool IsFit(PolicyProblem problem)
    {
        var line = problem.ToString();
        return line.Length < 1000 && problem.Path.StartsWith('$') && problem.Found.Length > 0 && problem.Allowed.Length > 0 && problem.Remedy[^1] is '.' or '?'
            && line.All(letter => !char.IsControl(letter) && letter is not ('\u202E' or '\u2028' or '\u2029'));
    }
}
