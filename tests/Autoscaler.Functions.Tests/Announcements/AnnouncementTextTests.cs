using System.Globalization;
using System.Runtime.CompilerServices;
using Autoscaler.Core;
using Autoscaler.Core.Decisions;
using Autoscaler.Core.Memories;
using Autoscaler.Functions.Announcements;

namespace Autoscaler.Functions.Tests.Announcements;

public class AnnouncementTextTests
{
    public static TheoryData<Announcement> EveryAnnouncement => [.. Enum.GetValues<Announcement>()];

    /// <summary>UPDATE_GOLDEN=1 writes the files.</summary>
    [Theory]
    [MemberData(nameof(EveryAnnouncement))]
    public void Says_what_was_reviewed(Announcement kind)
    {
        var (decision, memory, occasion) = Told.About(kind);
        var message = AnnouncementText.Of(kind, occasion, decision, memory);
        var text = $"{message.Title}\n\n{message.Description}\n\n{string.Concat(message.NextSteps.Select(step => $"- {step}\n"))}";
        var file = Path.Combine(Folder(), $"{message.EventType}.txt");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            File.WriteAllText(file, text);
        }

        Assert.Equal(File.ReadAllText(file), text);
    }

    [Theory]
    [MemberData(nameof(EveryAnnouncement))]
    public void Says_something_where_nothing_is_known(Announcement kind)
    {
        var message = AnnouncementText.Of(kind, Told.Occasion with { OverrideParameter = null }, Told.Hold with { Explanation = new Explanation() }, Memory.Empty);
        Assert.StartsWith("shop: ", message.Title, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", message.Description, StringComparison.Ordinal);
        Assert.All(message.NextSteps, step => Assert.EndsWith(".", step, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EveryAnnouncement))]
    public void Stands_in_the_thread_of_its_response(Announcement kind)
    {
        var (decision, memory, occasion) = Told.About(kind);
        Assert.Equal("shop-20261121T0620", AnnouncementText.Of(kind, occasion, decision, memory).Thread);
    }

    [Theory]
    [MemberData(nameof(EveryAnnouncement))]
    public void Carries_the_command_that_pauses_the_cluster_for_an_hour(Announcement kind)
    {
        var (decision, memory, occasion) = Told.About(kind);
        Assert.Contains(
            "\n```\naws ssm put-parameter --name /autoscaler/override --type String --overwrite --value $(jq -nc --arg cluster shop ", AnnouncementText.Of(kind, occasion, decision, memory).Description, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(EveryAnnouncement))]
    public void Says_the_same_in_every_culture(Announcement kind)
    {
        var (decision, memory, occasion) = Told.About(kind);
        var here = AnnouncementText.Of(kind, occasion, decision, memory);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("", useUserOverride: false) { NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NegativeSign = "~" } };
            Assert.Equal(here.ToJson(), AnnouncementText.Of(kind, occasion, decision, memory).ToJson());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(EveryAnnouncement))]
    public void Fits_under_the_longest_names_without_a_cut(Announcement kind)
    {
        var (decision, memory, occasion) = Told.About(kind);
        var cluster = new string('c', 63);
        var message = AnnouncementText.Of(kind, occasion with { Cluster = cluster, Response = cluster + "-20261121T0620-99", OverrideParameter = "/" + new string('p', 200) }, decision, memory);
        Assert.InRange(message.Title.Length, 1, 250);
        Assert.InRange(message.Description.Length, 1, 8000);
        Assert.All(message.NextSteps, step => Assert.InRange(step.Length, 1, 350));
    }

    [Fact]
    public void What_an_operator_wrote_stays_text()
    {
        var (decision, memory, occasion) = Told.About(Announcement.Paused);
        var hostile = memory with { Override = Told.Pause with { Owner = "<@U123> *x*\u202e", Reason = new string('y', 5000) + "```" } };
        var message = AnnouncementText.Of(Announcement.Paused, occasion with { OverrideParameter = null }, decision, hostile);
        Assert.Equal("shop: paused by U123   x", message.Title);
        Assert.DoesNotContain('`', message.Description);
        Assert.InRange(message.Description.Length, 200, 600);
    }

    [Fact]
    public void An_unreadable_override_without_memory_is_said_to_be_ignored() =>
        Assert.Contains(
            "the response acts as if nobody had",
            AnnouncementText.Of(Announcement.OverrideUnreadable, Told.Occasion, Told.Steady, Memory.Empty).Description, StringComparison.Ordinal);

    [Theory]
    [InlineData(Reason.BudgetSpent, "Nothing is raised further.")]
    [InlineData(Reason.DemandAboveTarget, "It goes on")]
    public void A_spent_budget_stops_the_response_only_where_the_policy_says_so(Reason reason, string said) =>
        Assert.Contains(
            said, AnnouncementText.Of(Announcement.BudgetSpent, Told.Occasion, Told.Steady with { Reason = reason }, Memory.Empty).Description, StringComparison.Ordinal);

    [Theory]
    [InlineData(Reason.Superseded, "An older response")]
    [InlineData(Reason.ClusterOff, "mode is off")]
    [InlineData(Reason.UnknownCluster, "not in the policy")]
    [InlineData(Reason.UnknownVersion, "another version")]
    public void The_end_says_why(Reason reason, string said)
    {
        var (decision, memory, occasion) = Told.About(Announcement.Finished);
        Assert.Contains(said, AnnouncementText.Of(Announcement.Finished, occasion, decision with { Reason = reason }, memory).Description, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "0 s")]
    [InlineData(59, "59 s")]
    [InlineData(60, "1 min 0 s")]
    [InlineData(3599, "59 min 59 s")]
    [InlineData(3600, "1 h 0 min")]
    [InlineData(90061, "25 h 1 min")]
    public void The_end_says_how_long_it_took(int seconds, string said)
    {
        var (decision, memory, occasion) = Told.About(Announcement.Finished);
        Assert.Equal($"shop: finished after {said}", AnnouncementText.Of(Announcement.Finished, occasion with { Now = Told.Start.AddSeconds(seconds) }, decision, memory).Title);
    }

    [Fact]
    public void A_share_that_stays_is_not_said_to_go_anywhere() =>
        Assert.Contains("The serverless share is 40 %.", AnnouncementText.Of(Announcement.Started, Told.Occasion, Told.Hold, Memory.Empty).Description, StringComparison.Ordinal);

    [Fact]
    public void Every_limit_has_words() => Assert.All(Enum.GetValues<Limit>(), limit =>
    {
        var decision = Told.Out with { Explanation = Told.Hot with { Limits = [new AppliedLimit(limit, Share.All, Share.None)] } };
        Assert.Matches("Limited by [a-z]+( [a-z]+)? \\(100 % to 0 %\\)\\.", AnnouncementText.Of(Announcement.FirstShift, Told.Occasion, decision, Memory.Empty).Description);
    });

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "fixtures", "announcements");
}
