using System.Text.Json;

namespace Autoscaler.Core.Sensing;

/// <summary>
/// One document of Enhanced Monitoring: the few members that are needed, each of which may be absent; the others are passed over. A needed member that is
/// said twice, or in another form than a sample's, spoils the document.
/// </summary>
internal ref struct SampleDocument
{
    private Member seen;

    private bool spoiled;

    private string? instance;

    private string? resourceId;

    private DateTimeOffset? at;

    private double? cpu;

    private int? vcpus;

    private double? load;

    [Flags]
    private enum Member
    {
        None = 0,
        Instance = 1,
        ResourceId = 2,
        At = 4,
        Vcpus = 8,
        Cpu = 16,
        Load = 32,
    }

    public readonly bool SpeaksOfCpu => (seen & (Member.Instance | Member.Cpu)) != 0;

    public readonly Sample? Sample =>
        !spoiled && instance is not null && at is { } time && cpu is { } percent ? new Sample(instance.ToLowerInvariant(), resourceId, time, percent, vcpus, load) : null;

    /// <summary>From the object's first brace to its last.</summary>
    public void Read(ref JsonCursor cursor)
    {
        while (cursor.NextMember())
        {
            var member = Named(in cursor.Json);
            if (member == Member.None)
            {
                cursor.SkipMember();
                continue;
            }

            spoiled |= (seen & member) != 0;
            seen |= member;
            cursor.Json.Read();
            Take(member, ref cursor.Json);
        }
    }

    private static Member Named(ref readonly Utf8JsonReader json) =>
        json.ValueTextEquals("instanceID"u8) ? Member.Instance
        : json.ValueTextEquals("instanceResourceID"u8) ? Member.ResourceId
        : json.ValueTextEquals("timestamp"u8) ? Member.At
        : json.ValueTextEquals("numVCPUs"u8) ? Member.Vcpus
        : json.ValueTextEquals("cpuUtilization"u8) ? Member.Cpu
        : json.ValueTextEquals("loadAverageMinute"u8) ? Member.Load
        : Member.None;

    private void Take(Member member, ref Utf8JsonReader json)
    {
        switch (member)
        {
            case Member.Instance:
                spoiled |= !JsonText.TryIdentifier(ref json, out instance);
                break;
            case Member.ResourceId:
                spoiled |= !JsonText.TryIdentifier(ref json, out resourceId);
                break;
            case Member.At:
                spoiled |= !JsonText.TryTime(ref json, out var time);
                at = time;
                break;
            case Member.Vcpus:
                spoiled |= !JsonText.TryNumber(ref json, out var count) || !Plausible.Vcpus(count);
                vcpus = spoiled ? null : (int)count;
                break;
            case Member.Cpu:
                cpu = Inside(ref json, "total"u8);
                spoiled |= cpu is { } percent && !Plausible.Cpu(percent);
                break;
            default:
                load = Inside(ref json, "one"u8);
                spoiled |= load is { } runQueue && !Plausible.Load(runQueue);
                break;
        }
    }

    /// <summary>The one number that is needed of a block; null if it is not there.</summary>
    private double? Inside(ref Utf8JsonReader block, ReadOnlySpan<byte> name)
    {
        if (block.TokenType != JsonTokenType.StartObject)
        {
            block.Skip();
            spoiled = true;
            return null;
        }

        double? found = null;
        while (block.Read() && block.TokenType == JsonTokenType.PropertyName)
        {
            var needed = block.ValueTextEquals(name);
            block.Read();
            if (needed)
            {
                spoiled |= !JsonText.TryNumber(ref block, out var number) || found is not null;
                found = number;
            }
            else
            {
                block.Skip();
            }
        }

        return found;
    }
}
