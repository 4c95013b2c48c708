using System.Text.Json;
using Amazon.Kernel;

namespace Amazon.ApplicationAutoScaling.Model;

/// <summary>An alarm that target tracking made and keeps; nobody else should change it.</summary>
public class Alarm
{
    public string AlarmName { get; set; }

    public string AlarmARN { get; set; }

    internal static Alarm Read(JsonElement alarm) => new()
    {
        AlarmName = alarm.Text("AlarmName"),
        AlarmARN = alarm.Text("AlarmARN"),
    };
}
