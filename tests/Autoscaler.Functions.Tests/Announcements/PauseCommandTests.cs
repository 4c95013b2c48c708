using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Overrides;
using Autoscaler.Functions.Announcements;

namespace Autoscaler.Functions.Tests.Announcements;

public partial class PauseCommandTests
{
    private const int NoJq = 77;

    [Fact]
    public void Is_the_same_in_chat_and_in_the_JSON_of_a_mail()
    {
        Assert.Contains($"\n```\n{InTheMail()}\n```", Message(Told.Occasion).Description, StringComparison.Ordinal);
        Assert.DoesNotContain('"', InTheMail());
    }

    /// <summary>Says nothing where the machine has no bash or no jq.</summary>
    [Fact]
    public async Task Run_by_a_shell_writes_a_pause_for_an_hour_from_then()
    {
        if (await Shell($"command -v jq > /dev/null || exit {NoJq}; date +%s; aws() {{ printf '%s\\n' \"$@\"; }}; {InTheMail()}; date +%s") is not { } lines)
        {
            return;
        }

        Assert.Equal(["ssm", "put-parameter", "--name", "/autoscaler/override", "--type", "String", "--overwrite", "--value"], lines[1..9]);
        Assert.Equal(11, lines.Length);
        var read = OverrideReader.Read(Encoding.UTF8.GetBytes(lines[9]));
        Assert.Empty(read.Problems);
        var pause = read.For("shop", DateTimeOffset.UnixEpoch).Override!;
        Assert.Null(pause.Pin);
        Assert.InRange(pause.Expires.ToUnixTimeSeconds(), Second(lines[0]) + 3600, Second(lines[10]) + 3600);
    }

    [Fact]
    public void Has_no_word_that_means_something_to_a_shell() => Assert.Contains(
        "--arg cluster shoprm-rf/ --arg", Message(Told.Occasion with { Cluster = "shop; $(rm -rf /)'\"\\`*&" }).Description, StringComparison.Ordinal);

    private static string InTheMail() => Command().Match(Message(Told.Occasion).ToJson()).Groups["command"].Value;

    private static ChatMessage Message(Occasion occasion)
    {
        var (decision, memory, _) = Told.About(Announcement.Started);
        return AnnouncementText.Of(Announcement.Started, occasion, decision, memory);
    }

    private static long Second(string text) => long.Parse(text, CultureInfo.InvariantCulture);

    /// <returns>Null where it could not be run.</returns>
    private static async Task<string[]?> Shell(string script)
    {
        try
        {
            using var shell = Process.Start(new ProcessStartInfo("bash", ["-c", script]) { RedirectStandardOutput = true })!;
            var output = await shell.StandardOutput.ReadToEndAsync();
            await shell.WaitForExitAsync();
            Assert.True(shell.ExitCode is 0 or NoJq);
            return shell.ExitCode == 0 ? output.Split('\n', StringSplitOptions.RemoveEmptyEntries) : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex(@"```\\n(?<command>aws ssm put-parameter .+)\\n```")]
    private static partial Regex Command();
}
