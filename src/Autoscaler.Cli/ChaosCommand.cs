using System.CommandLine;
using System.Globalization;
using Autoscaler.Cli.Terminal;

namespace Autoscaler.Cli;

/// <summary><c>autoscaler chaos</c>: random worlds in which things go wrong, and what must hold whatever goes wrong.</summary>
internal static class ChaosCommand
{
    private static readonly Option<string> Seeds = new("--seeds") { Description = "How many random worlds.", HelpName = "N", DefaultValueFactory = _ => "20" };

    private static readonly Option<string?> Seed = new("--seed") { Description = "The first of them; alone, that one world with its whole journal.", HelpName = "K" };

    private static readonly Option<string> Hours = new("--hours") { Description = "Hours of faults in each; an hour and a half of healed life follow.", HelpName = "H", DefaultValueFactory = _ => "1" };

    /// <param name="clock">For the speed.</param>
    public static Command Create(TimeProvider clock)
    {
        var command = new Command("chaos", "Let things go wrong at random, and check what must hold whatever goes wrong. Needs no account and no network.\nExample: autoscaler chaos --seeds 50") { Seeds, Seed, Hours };
        command.SetAction(parsed =>
        {
            var terminal = parsed.InvocationConfiguration;
            var problems = new List<string>();
            var count = Whole("--seeds", parsed.GetValue(Seeds)!, 1, 1_000_000, problems);
            var first = parsed.GetValue(Seed) is { } seed ? Whole("--seed", seed, 0, long.MaxValue, problems) : 1;
            if (!double.TryParse(parsed.GetValue(Hours), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) || hours is < 0.1 or > 24)
            {
                problems.Add($"--hours {parsed.GetValue(Hours)}: a number from 0.1 to 24, with a point for decimals.");
            }

            var isReplay = parsed.GetValue(Seed) is not null && parsed.GetResult(Seeds) is null or { Implicit: true };
            return problems.Count > 0 ? Exit.Refuse(terminal.Error, problems) : ChaosScreen.Run(terminal, clock, (ulong)first, isReplay ? 1 : (int)count, hours, isReplay && parsed.GetValue(Seed) is not null);
        });
        return command;
    }

    private static long Whole(string option, string text, long low, long high, List<string> problems)
    {
        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= low && value <= high)
        {
            return value;
        }

        problems.Add($"{option} {text}: a whole number from {low} to {high}.");
        return low;
    }
}
