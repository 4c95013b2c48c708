using System.CommandLine;
using System.Runtime.CompilerServices;
using Autoscaler.Aws.Desk;
using Autoscaler.Cli.Accounts;

namespace Autoscaler.Cli.Tests;

public class VerbTests
{
    public static TheoryData<string> Names => [.. Verbs.Select(verb => verb.Name)];

    private static IEnumerable<Command> Verbs => CommandLine.Verbs(new Outside(TimeProvider.System, _ => null, new DeskAccount(TimeProvider.System))).Subcommands;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_verb_has_an_example_that_parses(string verb)
    {
        var command = Verbs.First(one => one.Name == verb);
        foreach (var one in command.Subcommands.Prepend(command))
        {
            var example = Assert.Single(one.Description!.Split('\n'), line => line.StartsWith("Example: autoscaler ", StringComparison.Ordinal));
            var root = CommandLine.Verbs(new Outside(TimeProvider.System, _ => null, new DeskAccount(TimeProvider.System)));
            Assert.Empty(root.Parse(example["Example: autoscaler ".Length..]).Errors);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_verb_is_described_with_its_options(string verb)
    {
        var page = File.ReadAllText(Page());
        Assert.Contains($"`{verb}", page, StringComparison.Ordinal);
        Assert.All(Verbs.First(one => one.Name == verb).Options, option => Assert.False(string.IsNullOrWhiteSpace(option.Description), option.Name));
    }

    [Fact]
    public void A_shell_is_told_how_a_line_can_go_on()
    {
        using var desk = new Desk();
        Assert.Equal((0, "simulate"), (desk.Run("[suggest:4]", "simu").ExitCode, desk.Run("[suggest:4]", "simu").Output.Trim()));
    }

    private static string Page([CallerFilePath] string caller = "") => Path.Combine(Path.GetDirectoryName(caller)!, "..", "..", "docs", "commands.md");
}
