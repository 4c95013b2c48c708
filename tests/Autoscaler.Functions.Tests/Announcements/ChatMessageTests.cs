using System.Text.Json;
using Autoscaler.Functions.Announcements;

namespace Autoscaler.Functions.Tests.Announcements;

public class ChatMessageTests
{
    private static readonly ChatMessage Message = new("shop: it's hot", "Demand > supply.\nSo?", "shop-20261121T0620", ["Wait."]) { EventType = "started", Cluster = "shop" };

    [Fact]
    public void Has_the_form_of_a_custom_notification() => Assert.Equal(
        """{"version":"1.0","source":"custom","content":{"textType":"client-markdown","title":"shop: it's hot","description":"Demand > supply.\nSo?","nextSteps":["Wait."]},"metadata":{"threadId":"shop-20261121T0620","summary":"shop: it's hot","eventType":"started","relatedResources":["shop"]}}""",
        Message.ToJson());

    [Fact]
    public void Leaves_out_what_there_is_nothing_of()
    {
        var metadata = JsonElement.Parse((Message with { EventType = null, Cluster = null }).ToJson()).GetProperty("metadata");
        Assert.Equal(["threadId", "summary"], metadata.EnumerateObject().Select(member => member.Name));
    }

    // The limits of Amazon Q Developer in chat applications: 250, 8,000 and 350 characters.
    [Theory]
    [InlineData(250, 250, "t")]
    [InlineData(251, 250, "...")]
    [InlineData(9000, 250, "...")]
    public void Cuts_a_title_to_what_is_taken(int length, int taken, string end) =>
        AssertCut(JsonElement.Parse((Message with { Title = new string('t', length) }).ToJson()).GetProperty("content").GetProperty("title"), taken, end);

    [Theory]
    [InlineData(8000, 8000, "t")]
    [InlineData(8001, 8000, "...")]
    public void Cuts_a_description_to_what_is_taken(int length, int taken, string end) =>
        AssertCut(JsonElement.Parse((Message with { Description = new string('t', length) }).ToJson()).GetProperty("content").GetProperty("description"), taken, end);

    [Theory]
    [InlineData(350, 350, "t")]
    [InlineData(351, 350, "...")]
    public void Cuts_a_step_to_what_is_taken(int length, int taken, string end) =>
        AssertCut(JsonElement.Parse((Message with { NextSteps = [new string('t', length)] }).ToJson()).GetProperty("content").GetProperty("nextSteps")[0], taken, end);

    [Fact]
    public void Never_cuts_a_character_in_two()
    {
        var title = JsonElement.Parse((Message with { Title = new string('t', 246) + "\U0001F525\U0001F525\U0001F525" }).ToJson()).GetProperty("content").GetProperty("title").GetString();
        Assert.Equal(new string('t', 246) + "...", title);
    }

    private static void AssertCut(JsonElement text, int taken, string end)
    {
        Assert.Equal(taken, text.GetString()!.Length);
        Assert.EndsWith(end, text.GetString(), StringComparison.Ordinal);
    }
}
