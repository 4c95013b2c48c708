using System.Text;
using Autoscaler.Core.Observations;
using Autoscaler.Functions.Announcements;
using Autoscaler.Functions.Ports;

namespace Autoscaler.Functions.Tests.Reconciling;

/// <summary>Who stands outside: the operator with an override, the people who are told, CloudFormation.</summary>
internal sealed class FakePeople(CallLog log) : IOverrides, IAnnouncements, IStackAnswers, ISubscriptionFilters
{
    public OverrideReading Override { get; set; } = new(true, null);

    public List<(string Topic, ChatMessage Message)> Told { get; } = [];

    public List<(Uri Address, string Json)> Answers { get; } = [];

    /// <summary>Who is subscribed to RDSOSMetrics; null: there is no such log group.</summary>
    public IReadOnlyList<string>? Filters { get; set; } = [];

    Task<IReadOnlyList<string>?> ISubscriptionFilters.Names(CancellationToken stop)
    {
        log.Ask("DescribeFilters", stop);
        return Task.FromResult(Filters);
    }

    Task<OverrideReading> IOverrides.Read(string cluster, CancellationToken stop)
    {
        log.Ask("ReadOverride", stop);
        return Task.FromResult(Override);
    }

    Task IAnnouncements.Tell(string topicArn, ChatMessage message, CancellationToken stop)
    {
        log.Ask("Tell", stop);
        Told.Add((topicArn, message));
        return Task.CompletedTask;
    }

    Task IStackAnswers.Put(Uri responseAddress, ReadOnlyMemory<byte> json, CancellationToken stop)
    {
        log.Ask("Answer", stop);
        Answers.Add((responseAddress, Encoding.UTF8.GetString(json.Span)));
        return Task.CompletedTask;
    }
}
