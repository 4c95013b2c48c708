using System.Text;
using Autoscaler.Core.Observations;
using Autoscaler.Core.Overrides;
using Autoscaler.Core.Tests.Policies;
using FsCheck;
using FsCheck.Fluent;

namespace Autoscaler.Core.Tests.Overrides;

public class OverrideReaderTests
{
    private const string Rest = "\"owner\":\"ana\",\"reason\":\"migration\",\"expires\":\"2026-11-20T12:30:00Z\"";

    private const string Pause = "{\"cluster\":\"shop\",\"pause\":true," + Rest + "}";

    private const string Pin = "{\"cluster\":\"shop\",\"share\":0.4," + Rest + "}";

    private const string PauseOfAll = "{\"cluster\":\"*\",\"pause\":true," + Rest + "}";

    private const string PinOfAll = "{\"cluster\":\"*\",\"share\":0.6," + Rest + "}";

    private const string Broken = "{\"cluster\":\"shop\",\"puase\":true," + Rest + "}";

    private const string BrokenOfAll = "{\"cluster\":\"*\",\"puase\":true," + Rest + "}";

    private const string Nameless = "{\"pause\":true," + Rest + "}";

    private static readonly DateTimeOffset Expiry = new(2026, 11, 20, 12, 30, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset Eleven = new(2026, 11, 20, 11, 0, 0, TimeSpan.Zero);

    private static readonly OverrideReading None = new(true, null);

    private static readonly OverrideReading Unknown = new(false, null);

    private static readonly OverrideReading Paused = new(true, new Override(null, "ana", "migration", Expiry));

    [Fact]
    public void Reads_a_pause() => Assert.Equal(Paused, Read(Pause));

    [Fact]
    public void Reads_a_pinned_share() => Assert.Equal(Pinned(0.4), Read(Pin));

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    [InlineData("[]")]
    [InlineData("[" + Pause + "]", "club")]
    public void Finds_none_where_nothing_is_said(string text, string cluster = "shop") => Assert.Equal(None, Read(text, cluster));

    [Theory]
    [InlineData("2026-11-20T12:30:00Z")]
    [InlineData("2026-11-20T12:30Z")]
    [InlineData("2026-11-20T12:30:00.000Z")]
    [InlineData("2026-11-20T21:30:00+09:00")]
    public void Counts_an_entry_until_it_expires(string expires)
    {
        var parameter = OverrideReader.Read(Encoding.UTF8.GetBytes(Pause.Replace("2026-11-20T12:30:00Z", expires, StringComparison.Ordinal)));
        Assert.Equal(Paused, parameter.For("shop", Expiry.AddTicks(-1)));
        Assert.Equal(None, parameter.For("shop", Expiry));
    }

    public static TheoryData<string, string, OverrideReading> Together => new()
    {
        { Pin, PauseOfAll, Pinned(0.4) },
        { Pause, PinOfAll, Paused },
        { Pin, Pause, Paused },
        { PinOfAll, PauseOfAll, Paused },
        { Pin, Pin.Replace("0.4", "0.7", StringComparison.Ordinal), Pinned(0.7) },
        { Pause, Pause.Replace("T12", "T11", StringComparison.Ordinal), Paused },
        { Pin.Replace("T12", "T10", StringComparison.Ordinal), PinOfAll, Pinned(0.6) },
        { Broken, Pin, Unknown },
        { Broken, Pause, Paused },
        { Broken, PauseOfAll, Unknown },
        { Nameless, Pin, Unknown },
        { Nameless, Pause, Paused },
        { BrokenOfAll, Pin, Pinned(0.4) },
        { BrokenOfAll, PinOfAll, Unknown },
        { Broken.Replace("T12", "T10", StringComparison.Ordinal), Pin, Pinned(0.4) },
    };

    [Theory]
    [MemberData(nameof(Together))]
    public void Weighs_entries_the_same_in_either_order(string one, string other, OverrideReading expected)
    {
        Assert.Equal(expected, Read($"[{one},{other}]"));
        Assert.Equal(expected, Read($"[{other},{one}]"));
    }

    [Fact]
    public void Lets_a_broken_entry_spoil_its_own_cluster_only()
    {
        Assert.Equal(Unknown, Read($"[{Broken}]"));
        Assert.Equal(None, Read($"[{Broken}]", "club"));
        Assert.Equal(Unknown, Read($"[{BrokenOfAll}]", "club"));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("\"pause\"")]
    [InlineData("[1]")]
    [InlineData(Nameless)]
    [InlineData("{\"cluster\":7,\"pause\":true," + Rest + "}")]
    [InlineData("{\"cluster\":\"Shop\",\"pause\":true," + Rest + "}")]
    [InlineData("{\"cluster\":\"club\",\"cluster\":\"shop\",\"pause\":true," + Rest + "}")]
    [InlineData("// pause\n" + Pause)]
    [InlineData(Pause + Pause)]
    public void Knows_nothing_of_any_cluster_where_it_cannot_tell_whose_it_is(string text)
    {
        Assert.Equal(Unknown, Read(text));
        Assert.Equal(Unknown, Read(text, "club"));
        Assert.NotEmpty(Problems(text));
    }

    [Theory]
    [InlineData("\"share\":1.01", "$.share: found 1.01; allowed: a number from 0 to 1 (a share). Shares go from 0 to 1: 0.0101, if percent was meant.")]
    [InlineData("\"share\":-0.1", "$.share: found -0.1; allowed: a number from 0 to 1 (a share). Raise it to 0 or more.")]
    [InlineData("\"share\":\"0.4\"", "$.share: found \"0.4\"; allowed: a number from 0 to 1 (a share). Write the number without quotes.")]
    [InlineData("\"pause\":\"true\"", "$.pause: found \"true\"; allowed: true or false. Write it without quotes.")]
    [InlineData("\"pause\":true,\"share\":0.4", "$: found pause and share; allowed: one of them. Write \"pause\": true to stop all writes, or \"share\" to pin the share.")]
    [InlineData("\"pause\":false", "$: found neither pause nor share; allowed: one of them. Write \"pause\": true to stop all writes, or \"share\" to pin the share.")]
    [InlineData("\"pause\":true,\"pause\":false", "$.pause: found the key a second time; allowed: each key once. Remove one of them.")]
    [InlineData("\"puase\":true,\"share\":0.4", "$.puase: found an unknown key; allowed: cluster, pause, share, owner, reason, expires. Did you mean 'pause'?")]
    public void Says_what_is_wrong(string what, string problem)
    {
        var text = $"{{\"cluster\":\"shop\",{what},{Rest}}}";
        Assert.Equal(problem, Assert.Single(Problems(text)));
        Assert.Equal(Unknown, Read(text));
    }

    [Theory]
    [InlineData("owner", "\"\"")]
    [InlineData("owner", "\"  \"")]
    [InlineData("reason", "null")]
    [InlineData("reason", "\"a\\nb\"")]
    [InlineData("expires", "1795172425")]
    [InlineData("expires", "\"2026-11-20\"")]
    [InlineData("expires", "\"2026-11-20T12:30:00\"")]
    [InlineData("expires", "\"2026-02-30T12:30:00Z\"")]
    [InlineData("expires", "\"tomorrow\"")]
    public void Wants_an_owner_a_reason_and_an_expiry_that_everybody_understands_alike(string key, string value)
    {
        var right = key switch { "owner" => "\"ana\"", "reason" => "\"migration\"", _ => "\"2026-11-20T12:30:00Z\"" };
        var wrong = Pause.Replace($"\"{key}\":{right}", $"\"{key}\":{value}", StringComparison.Ordinal);
        Assert.StartsWith($"$.{key}: found ", Assert.Single(Problems(wrong)), StringComparison.Ordinal);
        Assert.Equal(Unknown, Read(wrong));

        var missing = Pause.Replace($",\"{key}\":{right}", "", StringComparison.Ordinal);
        Assert.StartsWith($"$.{key}: found nothing; allowed: ", Assert.Single(Problems(missing)), StringComparison.Ordinal);
        Assert.Equal(Unknown, Read(missing));
    }

    [Fact]
    public void Tells_the_problems_of_every_entry() => Assert.Equal(
        ["$[0].puase", "$[0]", "$[2].cluster"], OverrideReader.Read(Encoding.UTF8.GetBytes($"[{Broken},{Pin},{Nameless}]")).Problems.Select(problem => problem.Path));

    [Fact]
    public void Accepts_the_examples_of_the_page()
    {
        var page = File.ReadAllText(Path.Combine(PolicyJson.Root, "docs/configuration.md"));
        var section = page[page.IndexOf("\n## The override\n", StringComparison.Ordinal)..];
        var start = section.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        var parameter = OverrideReader.Read(Encoding.UTF8.GetBytes(section[start..section.IndexOf("```", start, StringComparison.Ordinal)]));
        Assert.Empty(parameter.Problems);
        Assert.True(parameter.For("shop", Eleven).Override!.IsPauseAt(Eleven));
        Assert.Equal(new Share(0.4), parameter.For("books", Eleven).Override!.PinAt(Eleven));
    }

    [Fact]
    public void Throws_at_nothing_and_calls_nothing_unreadable_without_saying_why() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(2000).WithReplay(20261120, 1),
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), ArbMap.Default.ArbFor<uint>(), (bytes, at) =>
        {
            var good = Encoding.UTF8.GetBytes($"[{Pause},{PinOfAll}]");
            var cut = (int)(at * 7919UL % (ulong)good.Length);
            byte[][] texts = [bytes, good[..cut], [.. good[..cut], .. bytes, .. good[cut..]]];
            return texts.Select(text => OverrideReader.Read(text)).All(parameter => parameter.For("shop", Eleven).IsReadable || parameter.Problems.Count > 0);
        }));

    private static OverrideReading Pinned(double share) => new(true, new Override(new Share(share), "ana", "migration", Expiry));

    private static OverrideReading Read(string text, string cluster = "shop") => OverrideReader.Read(Encoding.UTF8.GetBytes(text)).For(cluster, Eleven);

    private static IEnumerable<string> Problems(string text) => OverrideReader.Read(Encoding.UTF8.GetBytes(text)).Problems.Select(problem => problem.ToString());
}
