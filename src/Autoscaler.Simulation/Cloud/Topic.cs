using System.Text.Json.Nodes;
using Autoscaler.Functions.Announcements;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Simulation.Cloud;

/// <summary>What people are told.</summary>
public sealed class Topic(Agenda agenda, Calls calls) : IAnnouncements
{
    private readonly List<(DateTimeOffset At, string Title, string Json)> told = [];

    public IReadOnlyList<(DateTimeOffset At, string Title, string Json)> Told => told;

    /// <summary>Called with everything that is told.</summary>
    public Action<string>? Published { get; set; }

    public Task Tell(string topicArn, ChatMessage message, CancellationToken stop) => calls.Write("sns:Publish", () => Add(message.ToJson()));

    /// <param name="json">The whole message.</param>
    public bool Add(string json)
    {
        told.Add((agenda.Now, JsonNode.Parse(json)?["content"]?["title"]?.ToString() ?? "", json));
        Published?.Invoke(json);
        return true;
    }
}
