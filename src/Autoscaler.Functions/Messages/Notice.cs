using System.Text.Json;

namespace Autoscaler.Functions.Messages;

/// <summary>What the state machine publishes, and where.</summary>
public sealed record Notice(string TopicArn, JsonElement Message);
