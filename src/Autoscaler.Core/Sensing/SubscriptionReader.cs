using System.Text.Json;

namespace Autoscaler.Core.Sensing;

/// <summary>
/// Reads the event of a CloudWatch Logs subscription: <c>{"awslogs":{"data":...}}</c>, or the same payload in each of Kinesis' Records. Whatever it is
/// given, it throws nothing: what cannot be used is counted in the batch, and costs nothing of its neighbours.
/// </summary>
public static class SubscriptionReader
{
    public static void Read(ReadOnlySpan<byte> lambdaEvent, SampleBatch into)
    {
        var json = new Utf8JsonReader(lambdaEvent);
        try
        {
            if (!json.Read() || json.TokenType != JsonTokenType.StartObject || !ReadMembers(ref json, into))
            {
                into.Refuse(Refusal.NotASubscription);
            }
        }
        catch (Exception broken) when (JsonText.IsBroken(broken))
        {
            into.Refuse(Refusal.NotJson);
        }
    }

    private static bool ReadMembers(ref Utf8JsonReader json, SampleBatch into)
    {
        var ours = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("awslogs"u8))
            {
                json.Read();
                ReadPayload(ref json, into);
                ours = true;
            }
            else if (json.ValueTextEquals("Records"u8))
            {
                json.Read();
                ours |= ReadRecords(ref json, into);
            }
            else
            {
                json.Skip();
            }
        }

        return ours;
    }

    private static bool ReadRecords(ref Utf8JsonReader json, SampleBatch into)
    {
        if (json.TokenType != JsonTokenType.StartArray)
        {
            json.Skip();
            return false;
        }

        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            if (!ReadRecord(ref json, into))
            {
                into.Refuse(Refusal.NotASubscription);
            }
        }

        return true;
    }

    private static bool ReadRecord(ref Utf8JsonReader json, SampleBatch into)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.Skip();
            return false;
        }

        var ours = false;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (json.ValueTextEquals("kinesis"u8))
            {
                json.Read();
                ReadPayload(ref json, into);
                ours = true;
            }
            else
            {
                json.Skip();
            }
        }

        return ours;
    }

    /// <summary>The value of <c>awslogs</c> or <c>kinesis</c>: an object with the payload as its member <c>data</c>.</summary>
    private static void ReadPayload(ref Utf8JsonReader json, SampleBatch into)
    {
        var found = false;
        if (json.TokenType != JsonTokenType.StartObject)
        {
            json.Skip();
        }
        else
        {
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isPayload = json.ValueTextEquals("data"u8);
                json.Read();
                if (isPayload && json.TokenType == JsonTokenType.String)
                {
                    PayloadReader.Read(ref json, into);
                    found = true;
                }
                else
                {
                    json.Skip();
                }
            }
        }

        if (!found)
        {
            into.Refuse(Refusal.NotBase64);
        }
    }
}
