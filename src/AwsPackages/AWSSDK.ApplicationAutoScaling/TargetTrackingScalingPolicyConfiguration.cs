using System.Text.Json;
using Amazon.Kernel;

namespace Amazon.ApplicationAutoScaling.Model;

public class TargetTrackingScalingPolicyConfiguration
{
    public double? TargetValue { get; set; }

    public PredefinedMetricSpecification PredefinedMetricSpecification { get; set; }

    public CustomizedMetricSpecification CustomizedMetricSpecification { get; set; }

    public int? ScaleOutCooldown { get; set; }

    public int? ScaleInCooldown { get; set; }

    public bool? DisableScaleIn { get; set; }

    internal static void Write(Utf8JsonWriter json, TargetTrackingScalingPolicyConfiguration tracking)
    {
        json.Number("TargetValue", tracking.TargetValue);
        json.Object("PredefinedMetricSpecification", tracking.PredefinedMetricSpecification, PredefinedMetricSpecification.Write);
        json.Object("CustomizedMetricSpecification", tracking.CustomizedMetricSpecification, CustomizedMetricSpecification.Write);
        json.Number("ScaleOutCooldown", tracking.ScaleOutCooldown);
        json.Number("ScaleInCooldown", tracking.ScaleInCooldown);
        json.Flag("DisableScaleIn", tracking.DisableScaleIn);
    }

    internal static TargetTrackingScalingPolicyConfiguration Read(JsonElement tracking) => new()
    {
        TargetValue = tracking.Double("TargetValue"),
        PredefinedMetricSpecification = tracking.Object("PredefinedMetricSpecification", PredefinedMetricSpecification.Read),
        CustomizedMetricSpecification = tracking.Object("CustomizedMetricSpecification", CustomizedMetricSpecification.Read),
        ScaleOutCooldown = tracking.Int("ScaleOutCooldown"),
        ScaleInCooldown = tracking.Int("ScaleInCooldown"),
        DisableScaleIn = tracking.Flag("DisableScaleIn"),
    };
}

public class PredefinedMetricSpecification
{
    public MetricType PredefinedMetricType { get; set; }

    public string ResourceLabel { get; set; }

    internal static void Write(Utf8JsonWriter json, PredefinedMetricSpecification metric)
    {
        json.Constant("PredefinedMetricType", metric.PredefinedMetricType);
        json.Text("ResourceLabel", metric.ResourceLabel);
    }

    internal static PredefinedMetricSpecification Read(JsonElement metric) => new()
    {
        PredefinedMetricType = metric.Constant("PredefinedMetricType", MetricType.FindValue),
        ResourceLabel = metric.Text("ResourceLabel"),
    };
}
